gongkaiSearch.receive("names",0,"1ac80605",[["shire/archive","示例市档案局","Archive Bureau of Example City"]]);
