using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>Messages of user errors in the language of the request; codes and paths are the same in both.</summary>
public sealed class MessageLanguageTests : IAsyncLifetime
{
    private const string Shown = "project { name } errors { ... on Error { code message path } }";

    private TestApi? _api;
    private Person? _person;

    private TestApi Api => _api ?? throw new InvalidOperationException("The register is started before the tests.");

    public async Task InitializeAsync()
    {
        _api = await TestApi.StartAsync(today: new(2024, 3, 15));
        _person = await _api.HasPersonAsync("王工");
    }

    public async Task DisposeAsync() => await Api.DisposeAsync();

    [Theory]
    [InlineData(
        "name: \"  \"", "INVALID_VALUE", "name",
        "The text is blank; leave it out, or give null where that is allowed.", "文本为空白；请不要给出，或在允许处给 null。")]
    [InlineData(
        "actualStart: \"2024-03-16\"", "INVALID_VALUE", "actualStart",
        "The day is after today, 2024-03-15; use plannedStart for the future.", "日期晚于今天 2024-03-15；未来请使用 plannedStart。")]
    [InlineData(
        "name: \"a\\u0007\"", "INVALID_VALUE", "name",
        "The text contains U+0007, which is a control character and is invisible; remove it.",
        "文本含有 U+0007，该字符是控制字符且不可见；请删除。")]
    [InlineData(
        "code: \"2403-41x171-89-01-123456\"", "INVALID_VALUE", "code",
        "The region group '41x171' of the project code holds something other than digits.", "项目代码的地区组“41x171”含有非数字字符。")]
    public async Task A_mistake_is_explained_in_the_language_of_the_request(
        string members, string code, string member, string english, string chinese)
    {
        var project = await Api.HasProjectAsync("锻造线");

        Assert.Equal((code, member, english), await RefusalAsync(project, Locale.En, members, 1));
        Assert.Equal((code, member, chinese), await RefusalAsync(project, Locale.ZhCn, members, 1));
    }

    [Fact]
    public async Task A_conflict_and_a_missing_row_are_explained_in_chinese()
    {
        var project = await Api.HasProjectAsync("锻造线");
        var missing = new Project { Name = "无", Category = ProjectCategory.Other, Stage = ProjectStage.Signed };

        Assert.Equal(
            ("VERSION_CONFLICT", "expectedVersion", "该行的版本是 1，您预期的是 7。请比较两方数值，再以当前版本重新提交修改。"),
            await RefusalAsync(project, Locale.ZhCn, "name: \"新名\"", 7));
        Assert.Equal(
            ("NOT_FOUND", "projectId", "没有此标识的项目；请使用查询返回的标识。"),
            await RefusalAsync(missing, Locale.ZhCn, "name: \"新名\"", 1));
    }

    [Fact]
    public async Task A_kept_answer_is_repeated_in_the_language_of_the_repeat()
    {
        var project = await Api.HasProjectAsync("锻造线");
        var milestone = await Api.AddAsync(
            new InvestmentMilestone { ProjectId = project.Id, Kind = MilestoneKind.Land, Name = "供地" });
        var other = await Api.AddAsync(
            new InvestmentMilestone { ProjectId = project.Id, Kind = MilestoneKind.Signing, Name = "签约" });
        var input = "idempotencyKey: \"k-1\", errorPolicy: REJECT_FAILED, items: ["
            + $"{{ investmentMilestoneId: \"{TestApi.IdOf(milestone)}\", expectedVersion: 1, forecastOn: \"2024-05-01\" }}, "
            + $"{{ investmentMilestoneId: \"{TestApi.IdOf(other)}\", expectedVersion: 3, forecastOn: \"2024-05-01\" }}]";

        var english = await ReportAsync(Locale.En, input);
        var chinese = await ReportAsync(Locale.ZhCn, input);

        Assert.Equal(
            "\"The row has version 1, you expected 3. Compare both values, then send your change again with the current version.\"",
            english);
        Assert.Equal("\"该行的版本是 1，您预期的是 3。请比较两方数值，再以当前版本重新提交修改。\"", chinese);
    }

    [Fact]
    public void Every_kind_of_row_has_a_name_in_both_languages()
    {
        var messages = new Messages();
        var kinds = typeof(Entity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entity)) && !type.IsAbstract).ToList();

        Assert.True(kinds.Count > 15, $"Only {kinds.Count} kinds of rows were found.");
        Assert.All(kinds, kind => Assert.Equal(kind.Name, RowNames.Of(kind.Name).ToString()));
        Assert.All(kinds, kind => Assert.DoesNotContain(
            RowNames.Of(kind.Name).Say(key => messages.Translate(key, Locale.ZhCn)), char.IsAsciiLetter));
    }

    [Fact]
    public async Task Rows_that_refer_to_a_row_are_counted_in_chinese()
    {
        var project = await Api.HasProjectAsync("锻造线");
        var organisation = await Api.AddAsync(new Organisation { Name = "建设局", Kind = OrganisationKind.Department });
        await using (var database = await Api.OpenAsync())
        {
            database.Attach(project).Entity.ResponsibleOrganisationId = organisation.Id;
            await database.SaveChangesAsync();
        }

        Api.Locale = Locale.ZhCn;
        var run = await Api.RunAsync(
            $"mutation {{ removeOrganisation(input: {{ organisationId: \"{TestApi.IdOf(organisation)}\", expectedVersion: 1 }}) "
                + "{ errors { ... on Error { message } } } }",
            by: _person);

        Assert.Equal("\"仍有其他行引用该单位：1 个项目。请先修改它们。\"", run.Text("removeOrganisation.errors.0.message"));
    }

    [Fact]
    public void A_text_without_a_translation_is_a_fault()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => new Messages().Translate("Nobody says this.", Locale.ZhCn));

        Assert.Equal("No text in zh-CN is known for 'Nobody says this.'.", fault.Message);
    }

    private async Task<(string? Code, string? Member, string? Message)> RefusalAsync(
        Project project, Locale locale, string members, long version)
    {
        Api.Locale = locale;
        var run = await Api.RunAsync(
            $"mutation {{ updateProject(input: {{ projectId: \"{TestApi.IdOf(project)}\", expectedVersion: {version}, {members} }}) "
                + $"{{ {Shown} }} }}",
            by: _person);
        Assert.Null(run.At("updateProject.project"));
        var error = Assert.Single(run.At("updateProject.errors")?.AsArray() ?? []);
        return (error?["code"]?.ToString(), error?["path"]?[1]?.ToString(), error?["message"]?.ToString());
    }

    private async Task<string?> ReportAsync(Locale locale, string input)
    {
        Api.Locale = locale;
        var run = await Api.RunAsync(
            $"mutation {{ reportInvestmentMilestones(input: {{ {input} }}) {{ errors {{ ... on Error {{ message }} }} }} }}", by: _person);
        return run.Text("reportInvestmentMilestones.errors.0.message");
    }
}
