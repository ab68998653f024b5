gongkaiSearch.receive("text","agencies/city/archive/2022/","",{"zh":["一、总体情况 收到申请21件。",
"五、存在的主要问题及改进情况 个别栏目更新不及时，将按月检查。",
"六、其他需要报告的事项 本年度未收取信息处理费。"]});
