using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>An invalid multipart request is refused with a code and the name of the part; nothing runs.</summary>
public sealed class UploadRefusalTests
{
    private const string OneNull = """{"file":null}""";
    private const string OneFile = """{"0":["variables.file"]}""";
    private const string Malformed = "The multipart form could not be read: a part is malformed, or its header is longer than 8192 bytes.";
    private const string Truncated = "The multipart form could not be read: it ends before its closing boundary.";
    private const string InvalidMap = "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.";

    [Theory]
    [InlineData("", "HC0034", "No 'operations' specified.")]
    [InlineData("operations", "HC0044", "No `map` specified.")]
    [InlineData("0", "HC0034", "No 'operations' specified.")]
    [InlineData("operations 0", "HC0044", "No `map` specified.")]
    [InlineData("operations map", "HC0038", "File of key '0' is missing.")]
    [InlineData("map operations 0", "HC0035", "Misordered multipart fields; 'map' should follow 'operations'.")]
    [InlineData("map 0", "HC0035", "Misordered multipart fields; 'map' should follow 'operations'.")]
    [InlineData("0 operations map", "HC0035", "Misordered multipart fields; 'operations' and 'map' should come before `0`.")]
    [InlineData("operations 0 map", "HC0035", "Misordered multipart fields; 'operations' and 'map' should come before `0`.")]
    [InlineData("operations operations map 0", "HC0009", "The multipart field `operations` occurs more than once.")]
    [InlineData("operations map map 0", "HC0009", "The multipart field `map` occurs more than once.")]
    [InlineData("operations map operations 0", "HC0009", "The multipart field `operations` occurs more than once.")]
    [InlineData("operations map 0 0", "HC0009", "The multipart field `0` occurs more than once.")]
    [InlineData("operations map 0 1", "HC0009", "The multipart field `1` is not in 'map'.")]
    [InlineData("operations map 1 0", "HC0009", "The multipart field `1` is not in 'map'.")]
    public async Task Parts_come_once_each_and_in_order(string parts, string code, string message)
    {
        var form = new ToyForm();
        foreach (var part in parts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            form = part switch
            {
                "operations" => form.Operations(OneNull),
                "map" => form.Field("map", OneFile),
                _ => form.File(part, "alpha"),
            };
        }

        await AssertRefusedAsync(form, code, message);
    }

    [Theory]
    [InlineData("", "HC0009", "The GraphQL request is empty.")]
    [InlineData("{", "HC0011", "The multipart field `operations` is not valid JSON (line 1, byte 2).")]
    [InlineData("null", "HC0009", "The GraphQL request must be a JSON object.")]
    [InlineData("{}", "HC0011", "Either the parameter query or the parameter id has to be set.")]
    [InlineData(
        """{"query":"{ hello }","query":"{ hello }"}""", "HC0009", "The JSON key `query` occurs more than once in the same object.")]
    public async Task Operations_are_read_like_any_request(string operations, string code, string message) =>
        await AssertRefusedAsync(new ToyForm().Field("operations", operations).Field("map", OneFile).File("0", "alpha"), code, message);

    [Theory]
    [InlineData("", "HC0043", InvalidMap)]
    [InlineData("{", "HC0043", InvalidMap)]
    [InlineData("[]", "HC0043", InvalidMap)]
    [InlineData("""{"0":["variables.file"]} 1""", "HC0043", InvalidMap)]
    [InlineData("""{"0":"variables.file"}""", "HC0043", InvalidMap)]
    [InlineData("""{"0":null}""", "HC0043", InvalidMap)]
    [InlineData("""{"0":[1]}""", "HC0043", InvalidMap)]
    [InlineData("""{"0":[]}""", "HC0037", "No object paths specified for key '0' in 'map'.")]
    [InlineData(
        """{"0":["variables.file"],"0":["variables.file"]}""", "HC0009", "The JSON key `0` occurs more than once in the same object.")]
    [InlineData(
        """{"0":["variables.file"],"1":["variables.file"]}""", "HC0039",
        "The variable path 'variables.file' is invalid: it must hold null and take one file.")]
    [InlineData(
        """{"0":["variables.file","variables.file"]}""", "HC0039",
        "The variable path 'variables.file' is invalid: it must hold null and take one file.")]
    [InlineData(
        """{"0":["variables.note"]}""", "HC0039", "The variable path 'variables.note' is invalid: it must hold null and take one file.")]
    [InlineData(
        """{"0":["variables.input"]}""", "HC0039",
        "The variable path 'variables.input' is invalid: it must hold null and take one file.")]
    [InlineData("""{"0":["variables.other"]}""", "HC0039", "The variable path 'variables.other' is invalid.")]
    [InlineData("""{"0":["variables.input.other"]}""", "HC0039", "The variable path 'variables.input.other' is invalid.")]
    [InlineData("""{"0":["variables.files.1"]}""", "HC0039", "The variable path 'variables.files.1' is invalid.")]
    [InlineData("""{"0":["variables.files.00"]}""", "HC0041", "Invalid variable path `variables.files.00` in `map`.")]
    [InlineData("""{"0":["variables.files.-1"]}""", "HC0041", "Invalid variable path `variables.files.-1` in `map`.")]
    [InlineData("""{"0":["variables.files.x"]}""", "HC0041", "Invalid variable path `variables.files.x` in `map`.")]
    [InlineData("""{"0":["variables.files."]}""", "HC0041", "Invalid variable path `variables.files.` in `map`.")]
    [InlineData("""{"0":["variables"]}""", "HC0041", "Invalid variable path `variables` in `map`.")]
    [InlineData("""{"0":["file"]}""", "HC0042", "The variable path must start with `variables`.")]
    [InlineData("""{"0":["0.variables.file"]}""", "HC0042", "The variable path must start with `variables`.")]
    [InlineData("""{"0":["extensions.file"]}""", "HC0042", "The variable path must start with `variables`.")]
    [InlineData("""{"0":[""]}""", "HC0042", "The variable path must start with `variables`.")]
    [InlineData("""{"0":["variables.note.x"]}""", "HC0040", "The variable structure is invalid.")]
    [InlineData("""{"0":["variables.file.x"]}""", "HC0040", "The variable structure is invalid.")]
    public async Task A_map_leads_from_each_file_to_nulls_among_the_variables(string map, string code, string message)
    {
        var form = ToyForm.Of("""{"file":null,"files":[null],"input":{"file":null},"note":"x"}""", map);

        await AssertRefusedAsync(form.File("0", "alpha"), code, message);
    }

    [Theory]
    [InlineData("Content-Disposition: form-data; name=\"0\"", "HC0038", "File of key '0' is missing.")]
    [InlineData("Content-Disposition: form-data; name=\"0\"; filename=\"\"", "HC0038", "File of key '0' is missing.")]
    [InlineData(
        "Content-Disposition: form-data; filename=\"a.txt\"", "HC0033",
        "The multipart form could not be read: part 3 is no form-data with a name.")]
    [InlineData(
        "Content-Disposition: form-data; name=\"\"; filename=\"a.txt\"", "HC0033",
        "The multipart form could not be read: part 3 is no form-data with a name.")]
    [InlineData(
        "Content-Disposition: attachment; name=\"0\"; filename=\"a.txt\"", "HC0033",
        "The multipart form could not be read: part 3 is no form-data with a name.")]
    [InlineData("Content-Type: text/plain", "HC0033", "The multipart form could not be read: part 3 is no form-data with a name.")]
    [InlineData(
        "Content-Disposition: form-data; name=\"0\"; filename=\"a\"\r\nContent-Transfer-Encoding: base64", "HC0033",
        "The multipart form could not be read: part `0` has a Content-Transfer-Encoding.")]
    [InlineData("no header", "HC0033", Malformed)]
    public async Task A_part_needs_a_valid_header(string header, string code, string message) =>
        await AssertRefusedAsync(ToyForm.Of(OneNull, OneFile).Part(header, "alpha"u8.ToArray()), code, message);

    [Theory]
    [InlineData(9000, 1)]
    [InlineData(10, 20)]
    public async Task A_part_with_a_long_header_is_not_read(int length, int lines)
    {
        var header = string.Concat(Enumerable.Range(0, lines).Select(line => $"X-{line}: {new string('x', length)}\r\n"));

        await AssertRefusedAsync(
            ToyForm.Of(OneNull, OneFile)
                .Part(header + "Content-Disposition: form-data; name=\"0\"; filename=\"a\"", []), "HC0033", Malformed);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=\"\"")]
    [InlineData(
        "multipart/form-data; "
            + "boundary=012345678901234567890123456789012345678901234567890123456789"
            + "01234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_content_type_without_a_usable_boundary_is_refused(string contentType)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.SendAsync(ToyForm.OneFile().Request(contentType));

        Assert.Equal((400, "HC0033"), (reply.Status, reply.Code));
        Assert.Equal(
            "The multipart form could not be read: its Content-Type has no boundary, or one that is not legal.", reply.ErrorMessage);
    }

    [Fact]
    public async Task A_body_of_another_boundary_is_refused()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.SendAsync(ToyForm.OneFile().Request("multipart/form-data; boundary=other"));

        Assert.Equal((400, "HC0033", Truncated), (reply.Status, reply.Code, reply.ErrorMessage));
    }

    [Theory]
    [InlineData("operations")]
    [InlineData("map")]
    [InlineData("0")]
    public async Task A_body_that_breaks_off_is_refused_wherever_it_does(string last)
    {
        await using var api = await ToyApi.StartAsync();
        var form = last switch
        {
            "operations" => new ToyForm().Operations(OneNull),
            "map" => ToyForm.Of(OneNull, OneFile),
            _ => ToyForm.OneFile(),
        };

        var between = await api.SendAsync(form.Request(ends: false));
        var within = await api.SendAsync(
            form.Raw("------toy\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x\"\r\n\r\nal").Request(ends: false));
        var inHeader = await api.SendAsync(ToyForm.OneFile().Raw("------toy\r\nContent-Dis").Request(ends: false));

        Assert.Equal((400, "HC0033", Truncated), (between.Status, between.Code, between.ErrorMessage));
        Assert.Equal(400, within.Status);
        Assert.Equal((400, "HC0033"), (inHeader.Status, inHeader.Code));
        Assert.Empty(api.Log.Lines);
    }

    private static async Task AssertRefusedAsync(ToyForm form, string code, string message)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await form.SendAsync(api);

        Assert.Equal((400, code, message), (reply.Status, reply.Code, reply.ErrorMessage));
        Assert.Empty(api.Log.Lines);
    }
}
