using System.Text.RegularExpressions;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>Messages of findings in both languages.</summary>
public sealed partial class FindingMessageTests
{
    [Fact]
    public void Every_kind_of_finding_is_explained_in_both_languages()
    {
        var messages = new Messages();
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            var said = FindingMessages.MessageOf(kind, "桩基", 2.5m);
            var chinese = said.Say(key => messages.Translate(key, Locale.ZhCn));

            Assert.Contains("桩基", said.ToString(), StringComparison.Ordinal);
            Assert.Contains("桩基", chinese, StringComparison.Ordinal);
            Assert.Equal(
                said.ToString().Contains("2.5 working days", StringComparison.Ordinal),
                chinese.Contains("2.5 个工作日", StringComparison.Ordinal));
            Assert.DoesNotMatch(EnglishWord(), chinese);
        }
    }

    [Theory]
    [InlineData(1, "1 working day", "1 个工作日")]
    [InlineData(0.5, "0.5 working days", "0.5 个工作日")]
    public void One_day_is_no_plural(double size, string english, string chinese)
    {
        var said = FindingMessages.MessageOf(FindingKind.DeadlineMissed, "桩基", (decimal)size);

        Assert.Equal($"桩基: finishes {english} after its deadline.", said.ToString());
        Assert.Equal($"桩基：完成时间比最后期限晚 {chinese}。", said.Say(key => new Messages().Translate(key, Locale.ZhCn)));
    }

    [Theory]
    [InlineData(Locale.En, "桩基: finishes 7 working days after its deadline.")]
    [InlineData(Locale.ZhCn, "桩基：完成时间比最后期限晚 7 个工作日。")]
    public async Task A_schedule_explains_its_findings_in_the_language_of_the_request(Locale locale, string message)
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 3, 1));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, setup => setup.Start = new(2023, 3, 1));
        await api.HasNodeAsync(project, 1, "桩基", node => (node.DurationDays, node.DeadlineOn) = (10m, new(2023, 3, 3)));
        api.Locale = locale;

        var run = (await api.RunAsync(
            $$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { schedule { findings { kind message } } } }""")).WithoutErrors();

        Assert.Equal("DEADLINE_MISSED", run.Each("projectById.schedule.findings", "kind")[0]);
        Assert.Equal(message, run.Each("projectById.schedule.findings", "message")[0]);
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();
}
