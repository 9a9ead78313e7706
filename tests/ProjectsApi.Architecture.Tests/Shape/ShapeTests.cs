using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

public sealed class ShapeTests
{
    private static readonly IReadOnlyList<SourceFile> Written =
        [.. Repository.Src.Concat(Repository.Tests).Where(file => !file.IsGenerated)];
    private static readonly IReadOnlyList<SourceFile> Shipped = [.. Repository.Src.Where(file => !file.IsGenerated)];

    [Fact]
    public void There_are_files_to_look_at()
    {
        Assert.All(
            ["Planning", "Mspdi", "Data", "Contract", "Transport", "Features", "Host"],
            room => Assert.Contains(Shipped, file => file.IsIn($"src/ProjectsApi.{room}/")));
        Assert.Contains(Written, file => file.IsIn("tests/"));
    }

    [Fact]
    public void No_file_is_longer_than_300_lines() => Report.ExpectNone(Written.SelectMany(SizeRules.LongFile));

    [Fact]
    public void No_file_of_the_dashboard_is_longer_than_300_lines()
    {
        var files = Repository.Paths("src/dashboard", ".ts", ".tsx", ".css")
            .Where(path => !path.Contains("/__generated__/", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, Repository.Read(path)))
            .ToArray();

        Assert.NotEmpty(files);
        Report.ExpectNone(files.SelectMany(SizeRules.LongFile));
    }

    [Fact]
    public void No_function_is_longer_than_60_lines() => Report.ExpectNone(Written.SelectMany(SizeRules.LongFunction));

    [Fact]
    public void No_type_is_named_helper_manager_or_util() => Report.ExpectNone(Written.SelectMany(TypeRules.EmptyName));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Report.ExpectNone(Written.SelectMany(TypeRules.OpenClass));

    [Fact]
    public void A_file_holds_one_type_or_a_family_of_records_and_enums() => Report.ExpectNone(Shipped.SelectMany(TypeRules.CrowdedFile));

    [Fact]
    public void There_are_no_regions() => Report.ExpectNone(Written.SelectMany(CodeRules.Region));

    [Fact]
    public void Nothing_silences_the_compiler_about_null() => Report.ExpectNone(Shipped.SelectMany(CodeRules.NullForgiven));

    [Fact]
    public void Nothing_waits_for_a_task_without_awaiting_it() => Report.ExpectNone(Written.SelectMany(CodeRules.BlockingWait));

    [Fact]
    public void Nothing_is_async_void() => Report.ExpectNone(Written.SelectMany(CodeRules.AsyncVoid));

    [Fact]
    public void Nothing_is_left_unfinished() => Report.ExpectNone(Shipped.SelectMany(CodeRules.Unfinished));

    [Fact]
    public void No_folder_holds_one_code_file_alone() =>
        Report.ExpectNone(FolderRules.LonelyFile(Repository.Src.Select(file => file.Path)));

    [Fact]
    public void No_folder_lies_deep() =>
        Report.ExpectNone(FolderRules.DeepFolder(Repository.Src.Concat(Repository.Tests).Select(file => file.Path)));
}
