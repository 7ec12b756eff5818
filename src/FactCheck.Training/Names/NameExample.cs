using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>A text read as the tagger reads it: for each run of capitals the features of its tokens and their right labels.</summary>
internal sealed class NameExample
{
    private NameExample(LabelledText labelled, AnnotatedText text) => (Labelled, Text, Document) = (labelled, text, new DocumentWords(text.Tokens.Length, new HashTable()));

    public LabelledText Labelled { get; }

    public AnnotatedText Text { get; }

    public List<TokenFacts[]> Facts { get; } = [];

    public DocumentWords Document { get; }

    public List<(int[][] Features, byte[] Labels)> Runs { get; } = [];

    public static NameExample Read(LabelledText labelled, int rowCount)
    {
        var article = new Article { Id = "", Text = labelled.Text, Sha256 = "" };
        var example = new NameExample(labelled, LanguageReader.English.Read(article).Body);
        foreach (var sentence in example.Text.Sentences)
        {
            var facts = new TokenFacts[sentence.TokenCount];
            TokenFactsReader.Read(example.Text, sentence, facts);
            example.Facts.Add(facts);
            example.Document.Add(facts, new CapitalRuns(example.Text, sentence, facts));
        }
        var labels = example.LabelsOfTokens();
        for (var i = 0; i < example.Facts.Count; i++)
            example.AddRuns(example.Text.Sentences[i], example.Facts[i], labels, rowCount);
        return example;
    }

    private byte[] LabelsOfTokens()
    {
        var labels = new byte[Text.Tokens.Length];
        foreach (var name in Labelled.Names)
            for (var i = Math.Max(0, Text.TokenAt(name.Start)); i < Text.Tokens.Length && Text.Tokens[i].Start < name.End; i++)
                if (Text.Tokens[i].Start >= name.Start)
                    labels[i] = (byte)((int)NameLabels.First(name.Type) + (Text.Tokens[i].Start > name.Start ? 1 : 0));
        return labels;
    }

    private void AddRuns(Sentence sentence, TokenFacts[] facts, byte[] labels, int rowCount)
    {
        var reader = new NameFeatures(Text, sentence, facts, Document, stackalloc int[NameFeatures.Most], rowCount);
        foreach (var run in new CapitalRuns(Text, sentence, facts))
        {
            if (run.End - run.First > NameTagger.LongestRun)
                continue;
            var features = new int[run.End - run.First][];
            for (var i = run.First; i < run.End; i++)
                features[i - run.First] = reader.Read(i, run).ToArray();
            var right = labels[(sentence.FirstToken + run.First)..(sentence.FirstToken + run.End)];
            // A name that began before the run is one of its own here.
            if (NameLabels.IsInside(right[0]))
                right[0]--;
            Runs.Add((features, right));
        }
    }
}
