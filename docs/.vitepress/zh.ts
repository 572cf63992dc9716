import type { DefaultTheme } from "vitepress";
import { sidebarOf } from "./sidebar.ts";

/** What the Chinese pages say around their text. */
export const zh: DefaultTheme.Config = {
  nav: [
    {
      text: "在线核验",
      items: [
        { text: "申报自查", link: "/live/self-check" },
        { text: "绩效目标表", link: "/live/annex2" },
        { text: "三方分担", link: "/live/split" },
        { text: "程序推演", link: "/live/procedure" },
        { text: "参数假设", link: "/live/what-if" },
        { text: "补助政策编辑", link: "/live/policy" },
      ],
    },
    { text: "入门", link: "/guide/start", activeMatch: "/guide/" },
    { text: "实例", link: "/recipes/", activeMatch: "/recipes/" },
    { text: "条款", link: "/clauses/", activeMatch: "/clauses/" },
    {
      text: "查阅",
      activeMatch: "/reference/",
      items: [
        { text: "参数", link: "/reference/parameters" },
        { text: "指标", link: "/reference/indicators" },
        { text: "字段", link: "/reference/fields" },
        { text: "模式", link: "/reference/schemas" },
        { text: "用词", link: "/reference/words" },
        { text: "接口", link: "/reference/api/" },
      ],
    },
    { text: "消息", link: "/messages/", activeMatch: "/messages/" },
  ],
  sidebar: sidebarOf("zh"),
  outline: { level: [2, 3], label: "本页目录" },
  docFooter: { prev: "上一页", next: "下一页" },
  darkModeSwitchLabel: "外观",
  lightModeSwitchTitle: "切换到浅色",
  darkModeSwitchTitle: "切换到深色",
  sidebarMenuLabel: "目录",
  returnToTopLabel: "回到顶部",
  langMenuLabel: "切换语言",
  skipToContentLabel: "跳到正文",
  notFound: {
    title: "没有这一页",
    quote: "网址可能有误，或者页面已经移走。请从首页查找，或者用搜索。",
    linkText: "回到首页",
    linkLabel: "回到首页",
  },
};

export const zhSearch: Partial<DefaultTheme.LocalSearchOptions> = {
  translations: {
    button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
    modal: {
      displayDetails: "显示详情",
      resetButtonTitle: "清除",
      backButtonTitle: "关闭",
      noResultsText: "没有找到：",
      footer: {
        selectText: "打开",
        selectKeyAriaLabel: "回车键",
        navigateText: "移动",
        navigateUpKeyAriaLabel: "上箭头键",
        navigateDownKeyAriaLabel: "下箭头键",
        closeText: "关闭",
        closeKeyAriaLabel: "退出键",
      },
    },
  },
};
