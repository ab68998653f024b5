gongkaiSearch.receive("names",0,"b84fd079",[["shire","示例县人民政府","Government of Example County"],["shire/archive","示例县档案局","Archive Bureau of Example County"]]);
