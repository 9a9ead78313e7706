using GraphQL;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Languages;

/// <summary>Wordings in the language of a request.</summary>
public static class WordingFields
{
    /// <summary>Says a text in the language of the request that a field is resolved for.</summary>
    public static string In(this Wording wording, IResolveFieldContext context)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(context);
        var locale = RequestContext.Of(context).Locale;
        if (locale == Locale.En)
        {
            return wording.ToString();
        }

        var translations = context.Service<ITranslations>();
        return wording.Say(key => translations.Translate(key, locale));
    }
}
