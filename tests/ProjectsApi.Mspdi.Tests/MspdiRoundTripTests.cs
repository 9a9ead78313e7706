using System.Text;
using System.Text.Json;
using CsCheck;

namespace ProjectsApi.Mspdi.Tests;

public sealed class MspdiRoundTripTests
{
    [Fact]
    public async Task What_is_written_is_read_as_it_was() => await MspdiGenerator.Project.SampleAsync(async project =>
    {
        var reading = await MspdiFile.ReadAsync(MspdiWriter.Write(project));

        Assert.Empty(reading.Report.Errors);
        Assert.Equal(AsText(project), AsText(Modelled(reading.Project)));
    });

    [Fact]
    public void The_same_project_gives_the_same_bytes() => MspdiGenerator.Project.Sample(project =>
        Assert.Equal(MspdiWriter.Write(project), MspdiWriter.Write(project with { Tasks = [.. project.Tasks] })));

    [Fact]
    public void Chinese_stands_as_it_is_in_UTF_8_without_a_mark()
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

    /// <summary>A project without what is handed through: of that the writer makes some of its own.</summary>
    public static MspdiProject? Modelled(MspdiProject? project) => project is null ? null : project with
    {
        Kept = default,
        Tasks = [.. project.Tasks.Select(task => task with { Kept = default })],
    };

    /// <summary>Text in which two projects are equal exactly when all they hold is equal; a list has no equality of its own.</summary>
    public static string AsText(MspdiProject? project) => JsonSerializer.Serialize(project, Indented);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
