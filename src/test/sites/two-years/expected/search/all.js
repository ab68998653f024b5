gongkaiSearch.receive("all",0,"787fa6db",{"bits":0,"names":64,"finder":1,
"kinds":"arzepp",
"years":"0FGG00",
"regions":["321300"],
"sectors":["culture"],
"pages":[["about/","关于",""],["news/2024-02-01-begin/","上线",""]]});
