// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchRun.h"

#include "search/EntryWriter.h"
#include "search/Excerpt.h"
#include "search/FileTexts.h"
#include "search/NormalisedText.h"
#include "search/TokenSet.h"
#include "search/describedEntry.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Of so many, and at least of a page, the order is by when they were changed; of more, by when this PC learnt
// of it.
constexpr size_t LeastLookedAt = 200;
constexpr int MostCourses = 8;

QString normalisedLines(const std::vector<SearchPassage>& passages)
{
    QString text = u""_s; // not null: it is read
    for (const SearchPassage& passage : passages)
        text += normalisedText(passage.text) + u'\n';
    return text;
}

Result<> readTexts(const ReadSnapshot& index, const char* sql, QStringList& into)
{
    SHANKE_LET(Statement row, index.query(sql));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            break;
        if (const QString text = row.text(0); !text.isEmpty())
            into.append(text);
    }
    return {};
}

} // namespace

struct SearchRun::Found
{
    qint64 key = 0;
    FoundDocument document;
    SearchEntry entry;
    bool isRead = false; // its passages are
    QString text{};      // of all of them, normalised, where a word has to be looked up
};

Result<std::optional<QJsonObject>> documentIn(const DocumentStore& store, const ReadSnapshot& snapshot,
                                              const DocId& id)
{
    const auto revision = store.get(snapshot, id);
    if (!revision && revision.error().kind != ErrorKind::NotFound)
        return tl::unexpected(revision.error());
    return revision && !revision->deleted ? std::optional(revision->body.toObject()) : std::nullopt;
}

SearchRun::SearchRun(const ReadSnapshot& index, const SearchQuery& query, DocumentReading reading)
    : m_index(index), m_query(query), m_reading(std::move(reading)), m_words(wordsOf(query.text))
{
}

bool SearchRun::asksNothing() const
{
    return m_words.empty() && matchExpression(m_query, m_words, {}).isEmpty();
}

bool SearchRun::isFull() const
{
    return m_page.hasMore;
}

Result<SearchPage> SearchRun::page()
{
    if (asksNothing())
        return SearchPage();
    const bool asksOwn = !m_query.courses.isEmpty();
    for (const SearchTier tier : {SearchTier{true, true}, {true, false}, {false, true}, {false, false}}) {
        const bool isAsked = (asksOwn || !tier.isOwn) && !(tier.isTitle && m_words.empty());
        if (isAsked && !isFull())
            SHANKE_TRY(readTier(tier));
    }
    return std::move(m_page);
}

Result<> SearchRun::readTier(const SearchTier& tier)
{
    SHANKE_LET(Statement row, candidates(tier));
    bool isOver = false;
    while (!isOver && !isFull()) {
        SHANKE_LET(std::vector<Found> next, batch(row));
        isOver = m_query.limit == 0 || next.size() < mostInBatch();
        std::stable_sort(next.begin(), next.end(),
                         [](const Found& a, const Found& b) { return a.entry.changed > b.entry.changed; });
        for (Found& found : next) {
            if (!isFull())
                SHANKE_TRY(take(std::move(found), tier));
        }
    }
    return {};
}

size_t SearchRun::mostInBatch() const
{
    return std::max(LeastLookedAt, size_t(m_query.limit) + 1);
}

Result<std::vector<SearchRun::Found>> SearchRun::batch(Statement& row) const
{
    std::vector<Found> batch;
    while (m_query.limit == 0 || batch.size() < mostInBatch()) {
        SHANKE_LET(const bool any, row.next());
        if (!any)
            break;
        if (m_seen.contains(row.integer(0)))
            continue;
        Found found{row.integer(0), {}, readEntry(row, 2)};
        found.document = {DatabaseName(row.text(1)), found.entry.id, found.entry.kind, found.entry.author,
                          found.entry.about};
        batch.push_back(std::move(found));
    }
    return batch;
}

Result<> SearchRun::take(Found found, const SearchTier& tier)
{
    SHANKE_LET(const bool hasAll, hasAllWords(found, tier));
    if (!hasAll || (m_query.admits && !m_query.admits(found.document)))
        return {};
    if (m_query.limit > 0 && m_page.hits.size() == size_t(m_query.limit)) {
        m_page.hasMore = true;
        return {};
    }
    SHANKE_LET(const bool isHere, readPassages(found));
    if (!isHere)
        return {};
    m_seen.insert(found.key);
    m_page.hits.push_back(hitOf(found));
    return {};
}

Result<Statement> SearchRun::candidates(const SearchTier& tier) const
{
    const QByteArray expression = matchExpression(m_query, m_words, tier);
    if (expression.isEmpty())
        return m_index.query("SELECT e.key, src.name, " SHANKE_ENTRY_COLUMNS
                             " FROM entry e JOIN source src ON src.key = e.source ORDER BY e.key DESC");
    return m_index.query("SELECT e.key, src.name, " SHANKE_ENTRY_COLUMNS
                         " FROM word CROSS JOIN entry e ON e.key = word.rowid"
                         " JOIN source src ON src.key = e.source"
                         " WHERE word MATCH ? ORDER BY word.rowid DESC",
                         Utf8{expression});
}

// A word that the index gives exactly was asked of it.
Result<bool> SearchRun::hasAllWords(Found& found, const SearchTier& tier) const
{
    const QString title = tier.isTitle ? normalisedText(found.entry.title) : QString();
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QueryWord& word = m_words[i];
        if ((word.isExact() && i < MostWordsAsked) || word.isReadingIn(found.entry.readings))
            continue;
        if (!tier.isTitle && found.text.isNull()) {
            SHANKE_LET(const bool isHere, readPassages(found));
            if (!isHere)
                return false;
            found.text = normalisedLines(found.entry.passages);
        }
        if (!(tier.isTitle ? title : found.text).contains(word.toString()))
            return false;
    }
    return true;
}

Result<bool> SearchRun::readPassages(Found& found) const
{
    if (found.isRead)
        return true;
    SHANKE_LET(const auto json, m_reading(found.document.database, found.document.id));
    auto described = json ? describedEntry(found.document.id, *json) : std::nullopt;
    if (!described)
        return false;
    SHANKE_TRY(addTextsOfFiles(m_index, *described));
    found.entry.passages = std::move(described->passages);
    found.isRead = true;
    return true;
}

SearchHit SearchRun::hitOf(const Found& found) const
{
    const SearchEntry& entry = found.entry;
    SearchHit hit;
    hit.document = found.document;
    hit.title = markedText(entry.title, m_words);
    hit.subject = entry.subject;
    hit.grade = entry.grade;
    hit.classes = entry.classes;
    hit.year = entry.year;
    hit.changed = entry.changed;
    if (const SearchPassage* passage = bestPassage(entry.passages, entry.title, m_words)) {
        hit.placeKind = passage->kind;
        hit.place = passage->place;
        hit.item = passage->item;
        hit.sentence = markedSentence(passage->text, m_words);
    }
    return hit;
}

Result<SearchPage> searchPage(const ReadSnapshot& index, const SearchQuery& query,
                              const DocumentReading& reading)
{
    return SearchRun(index, query, reading).page();
}

Result<QStringList> coursesOf(const ReadSnapshot& index, const UserId& author)
{
    SHANKE_LET(
        Statement row,
        index.query("SELECT subject, grade FROM entry WHERE author = ? AND subject <> '' AND grade <> ''"
                    " GROUP BY subject, grade ORDER BY count(*) DESC, subject, grade LIMIT ?",
                    author.toString(), MostCourses));
    QStringList courses;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return courses;
        courses.append(courseOf(row.text(0), row.text(1)));
    }
}

Result<SearchChoices> searchChoices(const ReadSnapshot& index)
{
    SearchChoices choices;
    SHANKE_TRY(readTexts(index, "SELECT DISTINCT kind FROM entry ORDER BY kind", choices.kinds));
    SHANKE_TRY(readTexts(index, "SELECT DISTINCT subject FROM entry ORDER BY subject", choices.subjects));
    SHANKE_TRY(readTexts(index, "SELECT DISTINCT grade FROM entry ORDER BY grade", choices.grades));
    SHANKE_TRY(readTexts(index, "SELECT DISTINCT author FROM entry ORDER BY author", choices.authors));
    SHANKE_TRY(
        readTexts(index, "SELECT DISTINCT year FROM entry WHERE year > 0 ORDER BY year DESC", choices.years));
    QStringList lists;
    SHANKE_TRY(readTexts(index, "SELECT DISTINCT classes FROM entry", lists));
    for (const QString& list : std::as_const(lists))
        choices.classes += list.split(u'\n');
    choices.classes.removeDuplicates();
    choices.classes.sort();
    return choices;
}

} // namespace shanke
