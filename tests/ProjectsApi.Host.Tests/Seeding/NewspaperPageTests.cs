using System.Text.RegularExpressions;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Host.Tests.Seeding;

/// <summary>
/// Compares the facts with the page, which is not in the repository. PROJECTS_SHARED_DATA names its folder.
/// </summary>
public sealed class NewspaperPageTests
{
    [SkippableFact]
    public async Task Every_fact_quotes_a_headline_of_the_page()
    {
        var headlines = Page().Split('\n').Select(line => line.Trim()).ToHashSet();
        await using var register = await SeededRegister.CreateAsync();

        Assert.All(
            (await register.RowsAsync()).Where(row => !row.IsSample),
            row => Assert.Contains(row.SourceTitle ?? "", headlines));
    }

    [SkippableFact]
    public async Task Every_organisation_and_site_that_is_a_fact_is_named_on_the_page()
    {
        var page = Regex.Replace(Page(), @"\s", "");
        await using var register = await SeededRegister.CreateAsync();
        var facts = (await register.RowsAsync()).Where(row => !row.IsSample).ToArray();
        var names = facts.OfType<Organisation>().Select(o => o.ShortName ?? o.Name)
            .Concat(facts.OfType<Project>().Select(p => p.ShortName ?? p.Name))
            .Concat(facts.OfType<InvestmentMilestone>().Select(m => m.Name))
            .ToArray();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(name, page, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task No_row_names_a_person_of_the_page()
    {
        var people = PeopleOn(Page());
        await using var register = await SeededRegister.CreateAsync();
        var texts = (await register.RowsAsync()).SelectMany(SeededText.Of).ToArray();

        Assert.True(people.Count > 10, "The page names more than ten people; the pattern found fewer.");
        Assert.All(people, person => Assert.DoesNotContain(texts, text => text.Contains(person, StringComparison.Ordinal)));
    }

    private static string Page()
    {
        var folder = Environment.GetEnvironmentVariable("PROJECTS_SHARED_DATA");
        Skip.If(string.IsNullOrEmpty(folder), "PROJECTS_SHARED_DATA is not set: the page is not at hand.");
        return File.ReadAllText(Path.Combine(folder, "newspaper-page.txt"));
    }

    // Matches the two or three characters after a title, and lists of such names. A lookahead, because titles may be adjacent.
    private static HashSet<string> PeopleOn(string page)
    {
        const string Name = "\\p{IsCJKUnifiedIdeographs}{2,3}";
        var titles = string.Join('|', SeededText.OfficeTitles);
        return
        [
            .. Regex.Matches(page, $"(?:{titles})[ ]?(?=((?:{Name}[、 ])*{Name}))")
                .SelectMany(match => match.Groups[1].Value.Split('、', ' '))
                .SelectMany(name => new[] { name, name[..2] }),
        ];
    }
}
