// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchRun.h"

#include "search/EntryWriter.h"
#include "search/Excerpt.h"
#include "search/NormalisedText.h"
#include "search/TokenSet.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Of these, and at least of a page, the order is by when they were changed; of more, by when this PC learnt
// of it.
constexpr size_t LeastLookedAt = 200;
constexpr int MostCourses = 8;

QString normalisedLines(const std::vector<SearchPassage>& passages)
{
    QString text;
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
};

SearchRun::SearchRun(const ReadSnapshot& index, const SearchQuery& query)
    : m_index(index), m_query(query), m_words(wordsOf(query.text))
{
}

bool SearchRun::asksNothing() const
{
    return m_words.empty() && matchExpression(m_query, m_words, {}).isEmpty();
}

bool SearchRun::isFull() const
{
    return m_query.limit > 0 && m_found.size() > std::max(LeastLookedAt, size_t(m_query.limit));
}

Result<SearchPage> SearchRun::page()
{
    SearchPage page;
    if (asksNothing())
        return page;
    const bool asksOwn = !m_query.courses.isEmpty();
    for (const SearchTier tier : {SearchTier{true, true}, {true, false}, {false, true}, {false, false}}) {
        const bool isAsked = (asksOwn || !tier.isOwn) && !(tier.isTitle && m_words.empty());
        if (isAsked && !isFull())
            SHANKE_TRY(readTier(tier));
    }
    for (Found& found : m_found) {
        if (m_query.limit > 0 && page.hits.size() == size_t(m_query.limit)) {
            page.hasMore = true;
            break;
        }
        SHANKE_LET(SearchHit hit, hitOf(found));
        page.hits.push_back(std::move(hit));
    }
    return page;
}

Result<> SearchRun::readTier(const SearchTier& tier)
{
    const auto first = std::ptrdiff_t(m_found.size());
    SHANKE_LET(Statement row, candidates(tier));
    while (!isFull()) {
        SHANKE_LET(const bool any, row.next());
        if (!any)
            break;
        if (m_seen.contains(row.integer(0)))
            continue;
        SHANKE_LET(auto found, look(row, tier));
        if (!found)
            continue;
        m_seen.insert(found->key);
        m_found.push_back(*std::move(found));
    }
    std::stable_sort(m_found.begin() + first, m_found.end(),
                     [](const Found& a, const Found& b) { return a.entry.changed > b.entry.changed; });
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

Result<std::optional<SearchRun::Found>> SearchRun::look(const Statement& row, const SearchTier& tier) const
{
    Found found;
    found.key = row.integer(0);
    found.entry = readEntry(row, 2);
    found.document = {DatabaseName(row.text(1)), found.entry.id, found.entry.kind, found.entry.author,
                      found.entry.about};
    SHANKE_LET(const bool hasAll, hasAllWords(found, tier));
    if (!hasAll)
        return std::nullopt;
    if (m_query.admits && !m_query.admits(found.document))
        return std::nullopt;
    return found;
}

// A word that the index gives exactly was asked of it; the others, and those that have no letters, stand in
// the text or do not.
Result<bool> SearchRun::hasAllWords(Found& found, const SearchTier& tier) const
{
    QString text;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QueryWord& word = m_words[i];
        if ((word.isExact() && i < MostWordsAsked) || word.isReadingIn(found.entry.readings))
            continue;
        if (text.isEmpty() && tier.isTitle)
            text = normalisedText(found.entry.title);
        if (text.isEmpty()) {
            SHANKE_TRY(readPassages(found));
            text = normalisedLines(found.entry.passages);
        }
        if (!text.contains(word.toString()))
            return false;
    }
    return true;
}

Result<> SearchRun::readPassages(Found& found) const
{
    if (std::exchange(found.isRead, true))
        return {};
    SHANKE_LET(found.entry.passages, passagesOf(m_index, found.key));
    return {};
}

Result<SearchHit> SearchRun::hitOf(Found& found) const
{
    SHANKE_TRY(readPassages(found));
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

Result<SearchPage> searchPage(const ReadSnapshot& index, const SearchQuery& query)
{
    return SearchRun(index, query).page();
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
