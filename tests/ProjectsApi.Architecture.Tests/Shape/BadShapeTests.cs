using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Each rule of shape reports a bad sample and accepts a good one.</summary>
public sealed class BadShapeTests
{
    public static TheoryData<string, string, string> Samples => new()
    {
        { "open class", "class A;",
        "sealed class A { static class B; abstract class C; struct S; interface I; enum E; record struct R; }" },
        { "open class", "sealed class A { class B; }", "static class A;" },
        { "open class", "record A;", "sealed record A;" },
        { "empty name", "static class ProjectHelper;", "static class Helping;" },
        { "empty name", "sealed class SlotManager;", "sealed record Managed;" },
        { "empty name", "static class StringUtils;", "static class Utilisation;" },
        { "crowded file", "sealed class A; sealed record B;", "sealed record A; record struct B; enum C;" },
        { "crowded file", "sealed class A; interface IB;", "sealed class A { sealed class B; }" },
        { "crowded file", "namespace N; sealed class A; delegate void B();", "namespace N; sealed class A; sealed class A<T>;" },
        { "region", "#region here\n#endregion\nsealed class A;", "// #region in words\nsealed class A;" },
        { "null forgiven", "sealed class A { string b = null!; }", "sealed class A { bool b = !true; }" },
        { "null forgiven", "sealed class A { int B(string? c) => c!.Length; }", "sealed class A { bool B(string? c) => c != null; }" },
        { "blocking wait", "sealed class A { int B(Task<int> c) => c.GetAwaiter().GetResult(); }",
        "sealed class A { int B(C c) => c.GetResult(); }" },
        { "async void", "sealed class A { async void B() { } }", "sealed class A { async Task B() { } void C() { } }" },
        { "unfinished", "// TODO later\nsealed class A;", "// What is to be done is in the issue.\nsealed class A;" },
        { "unfinished", "sealed class A { int B => throw new NotImplementedException(); }",
        "sealed class A { int B => throw new NotSupportedException(); }" },
        { "long line", $"// {new string('字', 138)}\nclass A;", $"// {new string('字', 137)}\nclass A;" },
        { "long line", $"class A {{ string b = \"{Token}\"; }}", $"class A {{ string b = \"\"\"\n{Token}\n\"\"\"; }}" },
        { "long line", $"class A {{ string b = \"\"\"\n{Token} {Token}\n\"\"\"; }}",
        $"class A {{ string b = $\"\"\"\n{Token}{{b}}\n\"\"\"; }}" },
        { "long sentence", $"/// <summary>{Words(15)}\n/// {Words(6)}.</summary>\nclass A;",
        $"/// <summary>{Words(20)}.\n/// {Words(6)}.</summary>\nclass A;" },
        { "long sentence", $"// {Words(21)}.\nclass A;", $"/// <remarks>{Words(19)} <see cref=\"A\"/> word = 2 × 3.</remarks>\nclass A;" },
        { "long sentence", $"// {Words(15)}\n// {Words(15)}\nclass A;",
        $"class A; // {Words(15)}\nclass B; // {Words(15)}\n// {Words(15)}" },
        { "home-made word", "// A tower stands here.\nclass A;", "class A { string b = \"// It stands.\"; } // Standard." },
        { "home-made word", "/// <summary>Work by\n/// itself.</summary>\nclass A;",
        "/// <summary>Work by <see cref=\"Told\"/>.</summary>\nclass A;" },
        { "home-made word", "// Late: behind the plan.\nclass A;", "// Late: behind schedule.\nclass A;" },
        { "clause as subject", "// Fine. Whoever asks waits.\nclass A;", "// Fine. What if nobody asks?\nclass A;" },
        { "clause as subject", "/// <summary>A class.</summary>\n/// <returns>What it is.</returns>\nclass A;", "// Somewhat.\nclass A;" },
    };

    private static readonly Dictionary<string, Func<SourceFile, IEnumerable<string>>> Rules = new()
    {
        ["open class"] = TypeRules.OpenClass,
        ["empty name"] = TypeRules.EmptyName,
        ["crowded file"] = TypeRules.CrowdedFile,
        ["region"] = CodeRules.Region,
        ["null forgiven"] = CodeRules.NullForgiven,
        ["blocking wait"] = CodeRules.BlockingWait,
        ["async void"] = CodeRules.AsyncVoid,
        ["unfinished"] = CodeRules.Unfinished,
        ["long line"] = SizeRules.LongLine,
        ["long sentence"] = file => Comments.Of(file).SelectMany(SentenceRules.LongSentence),
        ["home-made word"] = file => Comments.Of(file).SelectMany(SentenceRules.HomeMadeWord),
        ["clause as subject"] = file => Comments.Of(file).SelectMany(SentenceRules.ClauseAsSubject),
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_rule_reports_the_bad_sample_and_not_the_good_one(string rule, string bad, string good)
    {
        Assert.NotEmpty(Rules[rule](new("src/Room/Folder/Bad.cs", bad)));
        Assert.Empty(Rules[rule](new("src/Room/Folder/Good.cs", good)));
    }

    [Fact]
    public void A_file_of_301_lines_is_reported_and_one_of_300_is_not()
    {
        Assert.NotEmpty(SizeRules.LongFile(new("A.cs", string.Concat(Enumerable.Repeat("// a line\n", 301)))));
        Assert.Empty(SizeRules.LongFile(new("A.cs", string.Concat(Enumerable.Repeat("// a line\n", 300)))));
    }

    [Theory]
    [InlineData("sealed class A { void B()\n{\n$\n} }")]
    [InlineData("sealed class A { A()\n{\n$\n} }")]
    [InlineData("sealed class A { int B { get\n{\n$\n} } }")]
    [InlineData("sealed class A { void B() { void C()\n{\n$\n} } }")]
    [InlineData("sealed class A { Action b = () =>\n{\n$\n}; }")]
    public void A_function_of_61_lines_is_reported_and_one_of_60_is_not(string shape)
    {
        Assert.NotEmpty(SizeRules.LongFunction(new("A.cs", shape.Replace("$", Statements(58), StringComparison.Ordinal))));
        Assert.Empty(SizeRules.LongFunction(new("A.cs", shape.Replace("$", Statements(57), StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_alone_in_its_folder_is_reported_unless_it_lies_in_the_project_itself()
    {
        string[] paths = ["src/Room/Program.cs", "src/Room/Two/A.cs", "src/Room/Two/B.cs", "src/Room/One/C.cs"];

        Assert.Equal(["src/Room/One/C.cs is alone in its folder"], FolderRules.LonelyFile(paths));
    }

    [Fact]
    public void A_fourth_folder_below_a_project_is_reported()
    {
        Assert.NotEmpty(FolderRules.DeepFolder(["src/Room/A/B/C/D/E.cs"]));
        Assert.Empty(FolderRules.DeepFolder(["src/Room/A/B/C/D.cs"]));
    }

    private static string Token => new('字', 141);

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    private static string Statements(int lines) => string.Join('\n', Enumerable.Repeat(";", lines));
}
