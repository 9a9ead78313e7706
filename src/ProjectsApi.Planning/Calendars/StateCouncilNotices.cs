using System.Globalization;

namespace ProjectsApi.Planning.Calendars;

/// <summary>The lists that the State Council's general office published, one notice a year and the two that changed one later.</summary>
internal static class StateCouncilNotices
{
    internal static IReadOnlyList<HolidayList> Lists { get; } =
    [
        Year(
            2019,
            [
                Notice(2019, "国办发明电〔2018〕15号", "2018-12-04", "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm"),
                new(
                    "国办发明电〔2019〕3号",
                    "国务院办公厅关于调整2019年劳动节假期安排的通知",
                    new(2019, 3, 22),
                    new("http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm")),
            ],
            "元旦 2018-12-30..2019-01-01 +2018-12-29",
            "春节 02-04..02-10 +02-02 +02-03",
            "清明节 04-05",
            "劳动节 05-01..05-04 +04-28 +05-05",
            "端午节 06-07",
            "中秋节 09-13",
            "国庆节 10-01..10-07 +09-29 +10-12"),
        Year(
            2020,
            [
                Notice(2020, "国办发明电〔2019〕16号", "2019-11-21", "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm"),
                new(
                    "国办发明电〔2020〕1号",
                    "国务院办公厅关于延长2020年春节假期的通知",
                    new(2020, 1, 26),
                    new("http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm")),
            ],
            "元旦 01-01",

            // To 30 January at first, with 1 February worked in exchange; the second notice revoked both.
            "春节 01-24..02-02 +01-19",
            "清明节 04-04..04-06",
            "劳动节 05-01..05-05 +04-26 +05-09",
            "端午节 06-25..06-27 +06-28",
            "国庆节、中秋节 10-01..10-08 +09-27 +10-10"),
        Year(
            2021,
            [Notice(2021, "国办发明电〔2020〕27号", "2020-11-25", "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm")],
            "元旦 01-01..01-03",
            "春节 02-11..02-17 +02-07 +02-20",
            "清明节 04-03..04-05",
            "劳动节 05-01..05-05 +04-25 +05-08",
            "端午节 06-12..06-14",
            "中秋节 09-19..09-21 +09-18",
            "国庆节 10-01..10-07 +09-26 +10-09"),
        Year(
            2022,
            [Notice(2022, "国办发明电〔2021〕11号", "2021-10-25", "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm")],
            "元旦 01-01..01-03",
            "春节 01-31..02-06 +01-29 +01-30",
            "清明节 04-03..04-05 +04-02",
            "劳动节 04-30..05-04 +04-24 +05-07",
            "端午节 06-03..06-05",
            "中秋节 09-10..09-12",
            "国庆节 10-01..10-07 +10-08 +10-09"),
        Year(
            2023,
            [Notice(2023, "国办发明电〔2022〕16号", "2022-12-08", "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm")],
            "元旦 2022-12-31..2023-01-02",
            "春节 01-21..01-27 +01-28 +01-29",
            "清明节 04-05",
            "劳动节 04-29..05-03 +04-23 +05-06",
            "端午节 06-22..06-24 +06-25",
            "中秋节、国庆节 09-29..10-06 +10-07 +10-08"),
        Year(
            2024,
            [Notice(2024, "国办发明电〔2023〕7号", "2023-10-25", "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm")],
            "元旦 01-01",
            "春节 02-10..02-17 +02-04 +02-18",
            "清明节 04-04..04-06 +04-07",
            "劳动节 05-01..05-05 +04-28 +05-11",
            "端午节 06-10",
            "中秋节 09-15..09-17 +09-14",
            "国庆节 10-01..10-07 +09-29 +10-12"),
        Year(
            2025,
            [Notice(2025, "国办发明电〔2024〕12号", "2024-11-12", "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm")],
            "元旦 01-01",
            "春节 01-28..02-04 +01-26 +02-08",
            "清明节 04-04..04-06",
            "劳动节 05-01..05-05 +04-27",
            "端午节 05-31..06-02",
            "国庆节、中秋节 10-01..10-08 +09-28 +10-11"),
        Year(
            2026,
            [Notice(2026, "国办发明电〔2025〕7号", "2025-11-04", "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm")],
            "元旦 01-01..01-03 +01-04",
            "春节 02-15..02-23 +02-14 +02-28",
            "清明节 04-04..04-06",
            "劳动节 05-01..05-05 +05-09",
            "端午节 06-19..06-21",
            "中秋节 09-25..09-27",
            "国庆节 10-01..10-07 +09-20 +10-10"),
    ];

    private static HolidayList Year(int year, IReadOnlyList<HolidayNotice> notices, params IEnumerable<string> lines) =>
        new(year, notices, [.. lines.Select(line => Read(year, line))]);

    private static HolidayNotice Notice(int year, string number, string signedOn, string address) =>
        new(number, $"国务院办公厅关于{year}年部分节假日安排的通知", Day(year, signedOn), new(address));

    /// <summary>Reads "name first..last +workday …"; a day without a year is in the year of the list.</summary>
    private static Holiday Read(int year, string line)
    {
        var words = line.Split(' ');
        var days = words[1].Split("..");
        return new(words[0], Day(year, days[0]), Day(year, days[^1]), [.. words[2..].Select(word => Day(year, word.TrimStart('+')))]);
    }

    private static DateOnly Day(int year, string day) =>
        DateOnly.ParseExact(day.Length == 5 ? $"{year}-{day}" : day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
