gongkaiSearch.receive("words",0,"11","");
