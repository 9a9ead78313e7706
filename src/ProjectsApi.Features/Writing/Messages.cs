using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Features.Writing;

/// <summary>Translations from <c>Messages.zh-CN.resx</c>, whose names are the English texts.</summary>
internal sealed class Messages : ITranslations
{
    private static readonly ResourceManager Resources = new(typeof(Messages));

    private readonly ConcurrentDictionary<Locale, ResourceSet> _sets = new();

    public string Translate(string key, Locale locale) =>
        _sets.GetOrAdd(locale, Open).GetString(key)
            ?? throw new InvalidOperationException($"No text in {locale.Tag()} is known for '{key}'.");

    // Parents are not tried: a missing text is a defect, which WordingTests finds before a release.
    private static ResourceSet Open(Locale locale) =>
        Resources.GetResourceSet(CultureInfo.GetCultureInfo(locale.Tag()), createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"The texts in {locale.Tag()} were not built.");
}
