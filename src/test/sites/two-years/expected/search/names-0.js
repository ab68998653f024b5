gongkaiSearch.receive("names",0,"4e78be5dfb22a4c9",[["shire/archive","示例市档案局","Archive Bureau of Example City"]]);
