gongkaiSearch.receive("all",0,"6b91c049",{"bits":0,"names":64,"finder":1,
"kinds":"arararaarar",
"years":"0E0E0E00E0E",
"regions":["360726","360727","360728","360729","360730","360733"],
"sectors":["education","education","education","education","education","education"],
"pages":[]});
