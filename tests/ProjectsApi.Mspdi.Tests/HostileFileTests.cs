using System.Text;
using CsCheck;

namespace ProjectsApi.Mspdi.Tests;

public sealed class HostileFileTests
{
    private const string Laughs =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE Project [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<Project xmlns=\"http://schemas.microsoft.com/project\">"
            + "<Name>&c;</Name></Project>";

    private const string External =
        "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///secret\">]><Project xmlns=\"http://schemas.microsoft.com/project\">"
            + "<Name>&x;</Name></Project>";

    [Theory]
    [InlineData("", MspdiErrorKind.NotXml, 1)]
    [InlineData(" \n ", MspdiErrorKind.NotXml, 1)]
    [InlineData("PK binary", MspdiErrorKind.NotXml, 1)]
    [InlineData("{\"json\": true}", MspdiErrorKind.NotXml, 1)]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>\n<Task><UID>1</UID>", MspdiErrorKind.NotXml, 2)]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>\n</Task></Tasks></Project>", MspdiErrorKind.NotXml, 2)]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/project\">\n</Project><Project/>", MspdiErrorKind.NotXml, 2)]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/project\">&unknown;</Project>", MspdiErrorKind.NotXml, 1)]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/project\"><Name>\u0001</Name></Project>", MspdiErrorKind.NotXml, 1)]
    [InlineData(
        "<?xml version=\"1.0\" encoding=\"x-unknown\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\"/>",
        MspdiErrorKind.WrongEncoding, 1)]
    [InlineData("<Project/>", MspdiErrorKind.WrongRoot, 1)]
    [InlineData("\n<Project xmlns=\"http://schemas.microsoft.com/project/2007\"/>", MspdiErrorKind.WrongRoot, 2)]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", MspdiErrorKind.WrongRoot, 1)]
    [InlineData(Laughs, MspdiErrorKind.ForbiddenDocumentType, 2)]
    [InlineData(External, MspdiErrorKind.ForbiddenDocumentType, 1)]
    public async Task A_file_that_is_no_project_gives_its_line_and_a_remedy(string text, MspdiErrorKind kind, int line)
    {
        var error = await MspdiFile.ErrorOfAsync(text);

        Assert.Equal((kind, line), (error.Kind, error.Line));
        Assert.NotEmpty(error.Remedy);
        // No advice to programmers.
        foreach (var word in new[] { "DTD", "Dtd", "XmlReader", "Settings", "property", "MaxCharacters", "byte order mark" })
        {
            Assert.DoesNotContain(word, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bytes_outside_the_encoding_are_an_error()
    {
        var file = Encoding.Latin1.GetBytes($"{MspdiFile.Head}<Name>\u00b9\u00a4\u00b5\u00d8</Name></Project>");

        var error = Assert.Single((await MspdiFile.ReadAsync(file)).Report.Errors);

        Assert.Equal(MspdiErrorKind.WrongEncoding, error.Kind);
    }

    [Fact]
    public async Task A_file_in_UTF_16_is_read_like_one_in_UTF_8()
    {
        var text = MspdiFile.WithTasks(MspdiFile.Task(1, name: "厂房")).Replace("UTF-8", "UTF-16", StringComparison.Ordinal);

        var reading = await MspdiFile.ReadAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);

        Assert.Equal("厂房", reading.Project?.Tasks[0].Name);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_its_size_and_the_limit()
    {
        var error = Assert.Single(
            (await MspdiFile.ReadAsync(new byte[1_234_567], MspdiLimits.Default with { Bytes = 1_000_000 })).Report.Errors);

        Assert.Equal((MspdiErrorKind.TooLarge, 0), (error.Kind, error.Line));
        Assert.Equal("The file has 1,234,567 bytes; at most 1,000,000 are read.", error.Message);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("windows-1252")]
    public async Task A_file_in_an_encoding_of_its_country_is_read(string encoding)
    {
        var codes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? throw new InvalidOperationException(encoding);
        var name = encoding == "windows-1252" ? "Müller" : "厂房";
        var text = MspdiFile.WithTasks(MspdiFile.Task(1, name: name)).Replace("UTF-8", encoding, StringComparison.Ordinal);

        var reading = await MspdiFile.ReadAsync(codes.GetBytes(text));

        Assert.Equal(name, reading.Project?.Tasks[0].Name);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Baseline")]
    public async Task Deep_nesting_is_refused_before_it_costs_memory(string name)
    {
        var deep = MspdiFile.Head + "<Tasks><Task>" + string.Concat(Enumerable.Repeat($"<{name}>", 1_000_000));

        var error = await MspdiFile.ErrorOfAsync(deep);

        Assert.Equal((MspdiErrorKind.TooDeep, 3), (error.Kind, error.Line));
    }

    [Fact]
    public async Task A_huge_text_is_cut_where_it_would_be_kept()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1, $"<Notes>{new string('字', 3_000_000)}</Notes>")));

        Assert.Equal(MspdiLimits.Default.TextLength, reading.Project?.Tasks[0].Notes?.Length);
        Assert.Equal(3, Assert.Single(reading.Report.Warnings, loss => loss.Kind == MspdiWarningKind.CutText).Line);
    }

    [Fact]
    public async Task A_huge_text_of_an_unknown_element_is_skipped()
    {
        var huge = new string('A', 3_000_000);
        var file = MspdiFile.WithTasks(MspdiFile.Task(1, $"<Picture>{huge}</Picture>"))
            .Replace("<Tasks>", $"<Pictures><Picture>{huge}</Picture></Pictures><Tasks>", StringComparison.Ordinal);

        Assert.Equal(MspdiWarningKind.MissingCalendar, Assert.Single((await MspdiFile.ReadAsync(file)).Report.Warnings).Kind);
    }

    [Fact]
    public async Task A_huge_number_is_none()
    {
        var error = await MspdiFile.ErrorOfAsync(
            MspdiFile.WithTasks(MspdiFile.Task(1, $"<PercentComplete>{new string('9', 3_000_000)}</PercentComplete>")));

        Assert.Equal((MspdiErrorKind.BadValue, 3), (error.Kind, error.Line));
    }

    [Fact]
    public async Task A_tag_of_a_million_attributes_is_refused_before_it_costs_minutes()
    {
        var attributes = string.Concat(Enumerable.Range(0, 1_000_000).Select(number => $" a{number:x}=\"\""));

        var error = await MspdiFile.ErrorOfAsync($"{MspdiFile.Head}<Tasks><Task{attributes}/></Tasks></Project>");

        Assert.Equal(MspdiErrorKind.TooLongText, error.Kind);
    }

    [Fact]
    public async Task Tasks_that_all_wait_for_one_another_give_a_short_answer()
    {
        var links = Enumerable.Range(1, 2000).Select(
            uid => MspdiFile.Task(uid, string.Concat(Enumerable.Range(1, 5).Select(step => MspdiFile.Link(((uid + step) % 2000) + 1)))));

        var report = (await MspdiFile.ReadAsync(MspdiFile.WithTasks([.. links]))).Report;

        Assert.Equal(10, report.Errors.Count);
        Assert.All(report.Errors, error => Assert.True(error is { Kind: MspdiErrorKind.LinkLoop, Line: > 2, Message.Length: < 1000 }));
    }

    [Fact]
    public async Task A_file_beyond_the_size_is_not_read_to_its_end()
    {
        using var endless = new EndlessStream();

        var reading = await MspdiReader.ReadAsync(endless, MspdiLimits.Default with { Bytes = 1_000_000 }, CancellationToken.None);

        var error = Assert.Single(reading.Report.Errors);
        Assert.Equal((MspdiErrorKind.TooLarge, 0), (error.Kind, error.Line));
        Assert.InRange(endless.BytesRead, 1_000_001, 1_200_000);
    }

    [Fact]
    public async Task Counts_of_a_file_are_limited()
    {
        var file = Encoding.UTF8.GetBytes(
            MspdiFile.WithTasks(MspdiFile.Task(1), MspdiFile.Task(2, MspdiFile.Link(1)), MspdiFile.Task(3, MspdiFile.Link(1)))
            .Replace(
                "<Tasks>",
                "<Calendars><Calendar><UID>1</UID><WorkWeeks><WorkWeek><TimePeriod><FromDate>2024-07-01T00:00:00</FromDate>"
                    + "<ToDate>2024-08-31T23:59:00</ToDate></TimePeriod></WorkWeek></WorkWeeks></Calendar></Calendars><Tasks>",
                StringComparison.Ordinal));
        var limits = MspdiLimits.Default;

        Assert.Empty(
            (await MspdiFile.ReadAsync(file, limits with { Tasks = 3, Links = 2, Calendars = 1, CalendarExceptions = 1 })).Report.Errors);
        Assert.Equal(MspdiErrorKind.TooManyTasks, await KindAsync(limits with { Tasks = 2 }));
        Assert.Equal(MspdiErrorKind.TooManyLinks, await KindAsync(limits with { Links = 1 }));
        Assert.Equal(MspdiErrorKind.TooManyCalendars, await KindAsync(limits with { Calendars = 0 }));
        Assert.Equal(MspdiErrorKind.TooManyCalendarExceptions, await KindAsync(limits with { CalendarExceptions = 0 }));
        Assert.Equal(MspdiErrorKind.TooManyElements, await KindAsync(limits with { ElementsPerRecord = 5 }));

        async Task<MspdiErrorKind> KindAsync(MspdiLimits bounds) =>
            Assert.Single((await MspdiFile.ReadAsync(file, bounds)).Report.Errors).Kind;
    }

    [Fact]
    public async Task A_cancelled_read_stops()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(MspdiFile.WithTasks(MspdiFile.Task(1))));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MspdiReader.ReadAsync(file, MspdiLimits.Default, stop.Token));
    }

    /// <summary>Files with changed, removed or repeated bytes give a result, never an exception.</summary>
    [Fact]
    public async Task No_broken_file_throws()
    {
        var change = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 3], Gen.Byte, Gen.Int[1, 60]);

        await Gen.Select(MspdiGenerator.Project, change.List[1, 6]).SampleAsync(async (project, changes) =>
        {
            var file = changes.Aggregate(MspdiWriter.Write(project), Changed);
            var reading = await MspdiFile.ReadAsync(file);
            Assert.Equal(reading.Report.Errors.Count == 0, reading.Project is not null);
        });
    }

    private static byte[] Changed(byte[] file, (int Place, int Kind, byte Value, int Length) change)
    {
        var at = change.Place % file.Length;
        var end = Math.Min(at + change.Length, file.Length);
        return change.Kind switch
        {
            0 => [.. file[..at], change.Value, .. file[(at + 1)..]],
            1 => [.. file[..at], .. file[end..], .. "x"u8],
            2 => [.. file[..end], .. file[at..]],
            _ => [.. file[..at], (byte)('0' + (change.Value % 10)), .. file[(at + 1)..]],
        };
    }
}
