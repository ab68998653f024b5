gongkaiSearch.receive("names",0,"a329da93399ed3d5",[["city/archive","示例市档案局","Archive Bureau of Example City"],["city/town","示例镇人民政府","People's Government of Example Town"]]);
