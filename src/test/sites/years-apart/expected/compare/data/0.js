gongkaiCompare(0,[
["shire","示例县人民政府","Government of Example County",0,0,"",[[2018,0,"area","5,f,u,u,u,u,u,u,u,u,f,u,u,u,u,f,u,f,f,f,f,f,f"],[2020,1,"area","8,0,6,6,6,0,0,0,0,0,2,u,u,u,u,q,q,f,q,q,q,f,2"],[2021,2,"area","10,2,11,11,11,0,0,0,0,0,1,u,u,u,u,u,u,u,u,u,u,u,f"]]],
["shire/archive","示例县档案局","Archive Bureau of Example County",0,0,"",[[2021,2,"own","3,p,p,p,p,p,p,p,p,p,p,u,u,u,u,u,u,u,u,u,u,u,f"]]]]);
