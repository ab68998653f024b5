gongkaiSearch.receive("all",0,"40616877",{"bits":0,"names":64,"finder":1,
"kinds":"arzrarr",
"years":"0EFH0EF",
"regions":["321300","321300"],
"sectors":["general","general"],
"pages":[]});
