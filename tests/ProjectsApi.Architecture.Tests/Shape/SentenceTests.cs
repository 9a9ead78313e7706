using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Comments and lines of the listed rooms, or folders of a room.</summary>
public sealed class SentenceTests
{
    public static TheoryData<string> Rooms =>
    [
        "Contract/Authorization",
        "Contract/Connections",
        "Contract/Cost",
        "Contract/Documents",
        "Contract/Errors",
        "Contract/Execution",
        "Contract/Inputs",
        "Contract/Introspection",
        "Contract/Nodes",
        "Contract/Payloads",
        "Contract/Requests",
        "Contract/Rows",
        "Contract/Scalars",
        "Contract/Selections",
        "Contract/Settings",
        "Contract/Sorting",
        "Contract/Subscriptions",
        "Contract/Types",
        "Data",
        "Features/Changes",
        "Planning",
        "Transport",
        "Host",
        "Features/Milestones",
        "Features/InvestmentPlans",
        "Features/Investments",
        "Features/Ledger",
        "Features/EarnedValue",
        "Features/Lights",
        "Features/ProjectLights",
        "Features/Jobs",
        "Features/Output",
        "Features/Statistics",
        "Features/Targets",
        "Mspdi",
        "Features/ScheduleExchange",
        "Features/Schedules",
        "Features/ScheduleAnalysis",
        "Features/Baselines",
        "Features/Calendars",
    ];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Comments_keep_to_short_sentences_and_the_words_of_the_trade(string room)
    {
        var files = In(room);

        Assert.NotEmpty(files);
        Report.ExpectNone(SentenceRules.All(files.SelectMany(Comments.Of)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Lines_have_at_most_140_characters(string room) => Report.ExpectNone(In(room).SelectMany(SizeRules.LongLine));

    private static SourceFile[] In(string room) =>
        [.. Repository.Src.Where(file => !file.IsGenerated && file.IsIn($"src/ProjectsApi.{room}/"))];
}
