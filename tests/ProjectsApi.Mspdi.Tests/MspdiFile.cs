using System.Text;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>Files of Microsoft Project, written by hand.</summary>
public static class MspdiFile
{
    public const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n";

    /// <summary>A file with its first task in line 3.</summary>
    public static string WithTasks(params string[] tasks) => $"{Head}<Tasks>{string.Join('\n', tasks)}</Tasks>\n</Project>";

    public static string Task(int uid, string fields = "", string name = "Work") =>
        $"<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><OutlineLevel>1</OutlineLevel>{fields}</Task>";

    public static string Link(int predecessor, string fields = "") =>
        $"<PredecessorLink><PredecessorUID>{predecessor}</PredecessorUID>{fields}</PredecessorLink>";

    public static Task<MspdiReadResult> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    public static Task<MspdiReadResult> ReadAsync(byte[] file) => ReadAsync(file, MspdiLimits.Default);

    public static async Task<MspdiReadResult> ReadAsync(byte[] file, MspdiLimits limits)
    {
        using var stream = new MemoryStream(file);
        return await MspdiReader.ReadAsync(stream, limits, CancellationToken.None);
    }

    /// <summary>The project of a file without errors.</summary>
    public static async Task<MspdiProject> ProjectOfAsync(string text)
    {
        var reading = await ReadAsync(text);
        Assert.Empty(reading.Report.Errors);
        return Assert.IsType<MspdiProject>(reading.Project);
    }

    /// <summary>The only error of a file.</summary>
    public static async Task<MspdiError> ErrorOfAsync(string text)
    {
        var reading = await ReadAsync(text);
        Assert.Null(reading.Project);
        return Assert.Single(reading.Report.Errors);
    }
}
