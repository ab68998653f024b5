gongkaiSearch.receive("text","about/","",{"zh":["见档案局。"]});
