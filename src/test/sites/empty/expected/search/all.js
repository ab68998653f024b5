gongkaiSearch.receive("all",0,"11",{"bits":0,"names":64,"finder":1,
"kinds":"",
"years":"",
"regions":[],
"sectors":[],
"pages":[]});
