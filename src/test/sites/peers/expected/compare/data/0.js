gongkaiCompare(0,[
["anyuan","安远县教育局","Anyuan Education Bureau",0,0,"",[[2021,2,"own","420,q,400,300,q,q,40,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,f"]]],
["longnan","龙南县教育局","Longnan Education Bureau",0,0,"",[[2021,2,"own","8,q,8,5,q,q,3,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,f"]]],
["dingnan","定南县教育局","Dingnan Education Bureau",0,0,"",[[2021,2,"own","35,q,30,20,q,q,6,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,f"]]],
["quannan","全南县教育局","Quannan Education Bureau",0,0,"",[]],
["ningdu","宁都县教育局","Ningdu Education Bureau",0,0,"",[[2021,2,"own","50,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,f"]]],
["huichang","会昌县教育局","Huichang Education Bureau",0,0,"",[[2021,2,"own","400,q,400,200,q,q,160,q,q,q,q,q,q,q,q,q,q,q,q,q,q,q,f"]]]]);
