gongkaiSearch.receive("names",0,"efaa80fa4656bbee",[["shire/archive","示例市档案局","Archive Bureau of Example City"]]);
