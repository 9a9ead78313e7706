using System.Text;
using System.Text.Json;
using CsCheck;

namespace ProjectsApi.Mspdi.Tests;

public sealed class MspdiRoundTripTests
{
    [Fact]
    public async Task A_written_project_is_read_unchanged() => await MspdiGenerator.Project.SampleAsync(async project =>
    {
        var reading = await MspdiFile.ReadAsync(MspdiWriter.Write(project));

        Assert.Empty(reading.Report.Errors);
        Assert.Equal(AsText(project), AsText(Modelled(reading.Project)));
    });

    [Fact]
    public void The_same_project_gives_the_same_bytes() => MspdiGenerator.Project.Sample(project =>
        Assert.Equal(MspdiWriter.Write(project), MspdiWriter.Write(project with { Tasks = [.. project.Tasks] })));

    [Fact]
    public void Chinese_is_written_in_UTF_8_without_a_byte_order_mark()
    {
        var file = MspdiWriter.Write(new() { Name = "压缩机生产基地" });

        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n",
            Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Contains("<Name>压缩机生产基地</Name>", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_the_schema_or_XML_cannot_hold_are_cut_and_replaced()
    {
        var name = new string('长', 511) + "😀";
        var project =
            new MspdiProject { Name = new('名', 300), Tasks = [new() { Uid = 1, Name = name }, new() { Uid = 2, Name = "a\u0001\ud800b" }] };

        var read = await MspdiFile.ProjectOfAsync(Encoding.UTF8.GetString(MspdiWriter.Write(project)));

        Assert.Equal((255, new string('长', 511), "a\uFFFD\uFFFDb"), (read.Name?.Length, read.Tasks[0].Name, read.Tasks[1].Name));
    }

    /// <summary>A project without kept elements, because the writer adds some elements itself.</summary>
    public static MspdiProject? Modelled(MspdiProject? project) => project is null ? null : project with
    {
        Kept = default,
        Tasks = [.. project.Tasks.Select(task => task with { Kept = default })],
    };

    /// <summary>Text that is equal exactly for equal projects; lists have no value equality.</summary>
    public static string AsText(MspdiProject? project) => JsonSerializer.Serialize(project, Indented);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
