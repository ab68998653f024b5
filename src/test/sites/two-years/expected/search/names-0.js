gongkaiSearch.receive("names",0,"787fa6db",[["shire/archive","示例市档案局","Archive Bureau of Example City"]]);
