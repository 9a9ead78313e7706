using System.Text.RegularExpressions;

namespace ProjectsApi.Host.Tests.Settings;

public sealed partial class SettingsDocumentTests
{
    private const string Update = "PROJECTS_UPDATE_SETTINGS";
    private const string Begin = "<!-- Rows: run Host.Tests with PROJECTS_UPDATE_SETTINGS=1 instead of editing them. -->\n";
    private const string End = "<!-- End of rows -->\n";
    private const int WordsOfMeaning = 20;

    [Fact]
    public async Task The_document_lists_each_setting_as_its_class_declares_it()
    {
        var path = Path.Combine(Root(), "docs", "settings.md");
        var table = SettingRow.Header + string.Concat(Setting.All.Select(SettingRow.Of));
        var document = await File.ReadAllTextAsync(path);
        var begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = document.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= Begin.Length && end >= begin, "docs/settings.md has lost the comments around its rows.");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(path, $"{document[..begin]}{table}{document[end..]}");
            return;
        }

        var written = document[begin..end].Split('\n');
        var declared = table.Split('\n');

        Assert.True(
            written.SequenceEqual(declared),
            $"docs/settings.md differs from what the option classes declare. Run this test with {Update}=1 to rewrite its rows, read the "
            + $"difference, and commit it.\nWritten:\n{string.Join('\n', written.Except(declared))}\n"
            + $"Declared:\n{string.Join('\n', declared.Except(written))}");
    }

    [Fact]
    public void Each_setting_declares_its_meaning_in_one_short_sentence() => Assert.Empty(
        from setting in Setting.All
        where setting.Meaning is not { } meaning || !Sentence().IsMatch(meaning) || meaning.Split(' ').Length > WordsOfMeaning
        select $"{setting.Key}: {setting.Meaning}");

    [Fact]
    public void Each_number_and_each_time_declares_a_range_that_holds_its_default() => Assert.Empty(
        from setting in Setting.All
        where setting.Default is int or long or TimeSpan
        where setting.Range?.IsValid(setting.Default) is not true
        select $"{setting.Key}: {setting.Default}");

    [Fact]
    public void Each_section_of_the_document_is_found() => Assert.Equal(
        [
            "Access", "Access:KeyCertificate", "Access:OpenIdConnect", "Database", "ForwardedHeaders", "GraphQL", "GraphQL:Batching",
            "GraphQL:Compression", "GraphQL:Incremental", "GraphQL:KeptAnswers", "GraphQL:Limits", "GraphQL:Operations",
            "GraphQL:Streaming", "GraphQL:Uploads", "Import", "Live", "RateLimit", "Schedules", "Seeding",
        ],
        Setting.All.Select(setting => setting.Section).Distinct());

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ProjectsApi.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("ProjectsApi.sln is in no folder above the tests.");
    }

    [GeneratedRegex(@"^[A-Z`]([^.]|\.(?=\S))*\.$")]
    private static partial Regex Sentence();
}
