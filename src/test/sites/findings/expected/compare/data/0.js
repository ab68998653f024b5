gongkaiCompare(0,[
["city/archive","示例市档案局","Archive Bureau of Example City",0,0,"",[[2021,2,"own","40,0,35,q,q,q,q,q,q,q,5,q,q,q,q,q,2,10,q,q,q,q,f"],[2022,2,"own","20,4,20,q,q,q,q,q,q,q,4,q,q,q,q,q,1,12,q,q,q,q,f"],[2024,2,"own","p,p,p,p,p,p,p,p,p,p,p,q,q,q,q,q,q,q,q,q,q,q,f"]]],
["city/town","示例镇人民政府","People's Government of Example Town",0,0,"",[[2021,2,"own","q,q,q,q,q,q,q,q,q,q,3,q,q,q,q,q,q,q,q,q,q,q,f"],[2022,2,"own","q,3,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,f"]]]]);
