// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/EntryWriter.h"

#include "search/TokenSet.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ListSeparator = u'\n';

QStringList listIn(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(ListSeparator);
}

} // namespace

SearchEntry readEntry(const Statement& row, int firstColumn)
{
    int column = firstColumn;
    const auto text = [&] { return row.text(column++); };
    SearchEntry entry;
    entry.id = DocId(text());
    entry.kind = text();
    entry.title = text();
    entry.readings = listIn(text());
    entry.author = UserId(text());
    entry.subject = text();
    entry.grade = text();
    entry.classes = listIn(text());
    entry.year = int(row.integer(column++));
    entry.changed = QDateTime::fromMSecsSinceEpoch(row.integer(column++));
    entry.about = DocId(text());
    entry.counter = int(row.integer(column));
    return entry;
}

Result<> EntryWriter::replace(const DocId& id, std::optional<SearchEntry> entry)
{
    SHANKE_TRY(forget("SELECT key FROM entry WHERE source = ? AND id = ?", id.toString()));
    if (!entry)
        return {};
    if (!entry->about.isEmpty()) {
        SHANKE_LET(const bool superseded, isSuperseded(*entry));
        if (superseded)
            return {};
        SHANKE_TRY(forget("SELECT key FROM entry WHERE source = ? AND about = ?", entry->about.toString()));
        std::erase_if(m_added, [&](const auto& other) { return other.second.about == entry->about; });
    }
    m_added.insert_or_assign(id, *std::move(entry));
    return {};
}

Result<> EntryWriter::forget(const char* condition, const QString& value)
{
    SHANKE_LET(Statement row, m_transaction.query(condition, m_source, value));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return {};
        m_removed.insert(row.integer(0));
    }
}

Result<bool> EntryWriter::isSuperseded(const SearchEntry& entry)
{
    const bool byAdded = std::any_of(m_added.begin(), m_added.end(), [&](const auto& other) {
        return other.second.about == entry.about && other.second.counter > entry.counter;
    });
    if (byAdded)
        return true;
    SHANKE_LET(Statement row,
               m_transaction.query("SELECT 1 FROM entry WHERE source = ? AND about = ? AND counter > ?",
                                   m_source, entry.about.toString(), entry.counter));
    return row.next();
}

Result<> EntryWriter::write()
{
    for (const qint64 key : m_removed)
        SHANKE_TRY(remove(key));
    std::vector<const SearchEntry*> oldestFirst;
    for (const auto& [id, entry] : m_added)
        oldestFirst.push_back(&entry);
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const auto* a, const auto* b) { return a->changed < b->changed; });
    for (const SearchEntry* entry : oldestFirst)
        SHANKE_TRY(insert(*entry));
    return {};
}

Result<> EntryWriter::remove(qint64 key)
{
    SHANKE_TRY(m_transaction.execute("DELETE FROM entry WHERE key = ?", key));
    return m_transaction.execute("UPDATE tally SET present = present - 1, gone = gone + 1");
}

Result<> EntryWriter::insert(const SearchEntry& e)
{
    SHANKE_TRY(m_transaction.execute(
        "INSERT INTO entry (source, id, kind, title, readings, author, subject, grade, classes, year,"
        " changed, about, counter) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        m_source, e.id.toString(), e.kind, e.title, e.readings.join(ListSeparator), e.author.toString(),
        e.subject, e.grade, e.classes.join(ListSeparator), e.year,
        e.changed.isValid() ? e.changed.toMSecsSinceEpoch() : 0, e.about.toString(), e.counter));
    const qint64 key = m_transaction.lastKey();
    for (const SearchPassage& passage : e.passages) {
        if (!passage.file.isEmpty())
            SHANKE_TRY(m_transaction.execute("INSERT OR IGNORE INTO named (entry, digest) VALUES (?,?)", key,
                                             passage.file));
    }
    const QByteArray tokens = TokenSet::of(e).toUtf8();
    SHANKE_TRY(m_transaction.execute("INSERT INTO word (rowid, tokens) VALUES (?,?)", key, Utf8{tokens}));
    return m_transaction.execute("UPDATE tally SET present = present + 1");
}

} // namespace shanke
