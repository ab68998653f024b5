gongkaiCompare(0,[]);
