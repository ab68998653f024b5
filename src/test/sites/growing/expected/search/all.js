gongkaiSearch.receive("all",0,"9e3534f8",{"bits":0,"names":64,"finder":1,
"kinds":"arrrararrrararr",
"years":"0DEF0F0DEF0F0DE",
"regions":["321300","321300","321300","321300","321300"],
"sectors":["culture","culture","finance","health","culture"],
"pages":[]});
