// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of other people's documents, and what somebody types, as the search reads them.
#include "search/Excerpt.h"
#include "search/MatchExpression.h"
#include "search/NormalisedText.h"
#include "search/packedText.h"
#include "search/describedEntry.h"
#include "sqlite/Connection.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace shanke;

namespace {

// One that holds nothing: whatever is asked of it must be a question that it understands.
const Connection& emptyIndex()
{
    static const QTemporaryDir folder;
    static const Schema schema{1,
                               4096,
                               {"CREATE VIRTUAL TABLE word USING fts5(tokens, content='', detail=none, "
                                "columnsize=0, tokenize='ascii');"}};
    static const auto connection =
        Connection::open(folder.filePath(QStringLiteral("empty.sqlite")), OpenMode::CreateIfMissing, schema)
            .value();
    return *connection;
}

void ask(const QString& typed)
{
    SearchQuery query;
    query.text = typed;
    query.className = typed;
    query.subject = typed;
    const QueryWords words = wordsOf(typed);
    for (const SearchTier tier : {SearchTier{true, false}, {false, false}}) {
        const QByteArray expression = matchExpression(query, words, tier);
        if (expression.isEmpty())
            continue;
        const auto snapshot = emptyIndex().read().value();
        auto row = snapshot.query("SELECT rowid FROM word WHERE word MATCH ?", Utf8{expression});
        if (!row || !row->next())
            std::abort();
    }
    const QString text = normalisedText(typed);
    if (normalisedText(text) != text)
        std::abort();
    const MarkedText sentence = markedSentence(typed, words);
    for (const SearchMark& mark : sentence.marks) {
        if (mark.begin < 0 || mark.length <= 0 || mark.begin + mark.length > sentence.text.size())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    ask(QString::fromUtf8(bytes));
    ask(QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData()), bytes.size() / 2));
    static_cast<void>(unpackedText(bytes));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    static_cast<void>(describedEntry(DocId(QStringLiteral("plan:1")), json));
    static_cast<void>(describedEntry(DocId(QStringLiteral("submission:1")), json));
    return 0;
}
