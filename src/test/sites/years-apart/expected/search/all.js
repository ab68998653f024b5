gongkaiSearch.receive("all",0,"798b2a4f",{"bits":0,"names":64,"finder":1,
"kinds":"arrrar",
"years":"0BDE0E",
"regions":["321322","321322"],
"sectors":["general","culture"],
"pages":[]});
