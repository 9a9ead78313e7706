using System.Text;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>Stop and Resume of a file: end of the completed part and start of the remaining part.</summary>
public sealed class InterruptedWorkTests
{
    // Two of four days are complete by Tuesday evening.
    private const string Plan = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Project xmlns="http://schemas.microsoft.com/project"><StartDate>2024-03-04T08:00:00</StartDate><MinutesPerDay>480</MinutesPerDay>
        <Tasks>
        <Task><UID>1</UID><ID>1</ID><Name>桩基</Name><OutlineLevel>1</OutlineLevel><Start>2024-03-04T08:00:00</Start>
        <Finish>2024-03-12T17:00:00</Finish>
        <Duration>PT32H0M0S</Duration><DurationFormat>7</DurationFormat><Stop>2024-03-05T17:00:00</Stop><Resume>RESUME</Resume>
        <PercentComplete>50</PercentComplete><ActualStart>2024-03-04T08:00:00</ActualStart><ActualDuration>PT16H0M0S</ActualDuration>
        <RemainingDuration>PT16H0M0S</RemainingDuration></Task>
        </Tasks></Project>
        """;

    [Theory]
    [InlineData("2024-03-11T08:00:00", "2024-03-11", "2024-03-12T17:00:00")]
    [InlineData("2024-03-06T08:00:00", "", "2024-03-07T17:00:00")]
    public async Task Remaining_work_resumes_as_in_the_file_and_is_exported_unchanged(string resume, string day, string finish)
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (person, first, second) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("甲"), await api.HasProjectAsync("乙"));

        (await api.ImportAsync(person, first, Encoding.UTF8.GetBytes(Plan.Replace("RESUME", resume, StringComparison.Ordinal)))).Imported();
        var exported = await api.ExportAsync(first);
        (await api.ImportAsync(person, second, Encoding.UTF8.GetBytes(exported))).Imported();

        foreach (var project in new[] { first, second })
        {
            var run = (await api.RunAsync($$"""
                { projectById(id: "{{TestApi.IdOf(project)}}") { schedule { finish nodes { node { resumeOn } } } } }
                """)).WithoutErrors();
            Assert.Equal(
                (day, finish), (run.At(
                    "projectById.schedule.nodes.0.node.resumeOn")?.ToString() ?? "", run.At("projectById.schedule.finish")?.ToString()));
        }

        Assert.Equal(day != "", exported.Contains("<Stop>2024-03-05T17:00:00</Stop>", StringComparison.Ordinal));
        Assert.Equal(day != "", exported.Contains("<Resume>2024-03-11T08:00:00</Resume>", StringComparison.Ordinal));
    }
}
