gongkaiCompare(0,[
["city/archive","示例市档案局","Archive Bureau of Example City",2001,0,"",[[2020,1,"own","60,0,60,55,55,0,5,0,0,0,0,0,0,0,0,q,q,f,q,q,q,f,q"],[2021,2,"own","58,0,58,53,53,0,5,0,0,0,0,1,0,0,0,q,q,q,q,q,q,q,f"],[2022,2,"own","55,0,55,50,50,0,5,0,0,0,0,2,0,0,0,q,q,q,q,q,q,q,f"]]],
["city/culture","示例市文化和旅游局","Culture and Tourism Bureau of Example City",2022,0,"",[[2022,2,"own","90,0,90,80,80,0,10,0,0,0,0,1,0,0,0,q,q,q,q,q,q,q,f"]]],
["city/finance","示例市财政局","Finance Bureau of Example City",0,0,"",[[2020,1,"own","40,0,40,35,35,0,5,0,0,0,0,0,0,0,0,q,q,f,q,q,q,f,q"],[2021,2,"own","38,0,38,33,33,0,5,0,0,0,0,1,0,0,0,q,q,q,q,q,q,q,f"],[2022,2,"own","39,0,39,34,34,0,5,0,0,0,0,2,0,0,0,q,q,q,q,q,q,q,f"]]],
["city/health","示例市卫生健康委","Health Commission of Example City",0,0,"",[[2022,2,"own","200,0,200,190,190,0,10,0,0,0,0,1,0,0,0,q,q,q,q,q,q,q,f"]]],
["city/tourism","示例市旅游局","Tourism Bureau of Example City",0,2021,"city/culture",[[2020,1,"own","20,0,20,18,18,0,2,0,0,0,0,1,0,0,0,q,q,f,q,q,q,f,q"],[2021,2,"own","24,0,24,20,20,0,4,0,0,0,0,1,0,0,0,q,q,q,q,q,q,q,f"]]]]);
