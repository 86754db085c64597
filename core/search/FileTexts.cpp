// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FileTexts.h"

#include "search/EntryWriter.h"

#include <QFileInfo>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Files = u"files"_s; // the key of the place, in every kind

QString digestOf(const QJsonValue& file)
{
    return file[u"sha256"_s].toString();
}

// Programs that read one of these say so by its ending.
bool mayHaveText(const QJsonValue& file)
{
    static const QStringList endings{u"docx"_s, u"dotx"_s, u"xlsx"_s, u"pptx"_s, u"ppsx"_s,
                                     u"doc"_s,  u"wps"_s,  u"txt"_s,  u"csv"_s,  u"md"_s};
    return !digestOf(file).isEmpty() &&
           endings.contains(QFileInfo(file[u"name"_s].toString()).suffix().toLower());
}

bool hasText(const SearchEntry& entry, const QJsonValue& file)
{
    return std::any_of(entry.passages.begin(), entry.passages.end(), [&](const SearchPassage& passage) {
        return passage.file == digestOf(file) && passage.item == file[u"name"_s].toString();
    });
}

bool lacksText(const SearchEntry& entry)
{
    return std::any_of(entry.files.begin(), entry.files.end(),
                       [&](const QJsonValue& file) { return mayHaveText(file) && !hasText(entry, file); });
}

} // namespace

Result<> FileTexts::keep(SearchEntry& entry)
{
    if (!std::any_of(entry.files.begin(), entry.files.end(), mayHaveText))
        return forget(entry.id);
    SHANKE_LET(const auto before, passagesBefore(entry.id));
    for (const SearchPassage& passage : before) {
        const bool isNamed =
            !passage.file.isEmpty() &&
            std::any_of(entry.files.begin(), entry.files.end(), [&](const QJsonValue& file) {
                return digestOf(file) == passage.file && file[u"name"_s].toString() == passage.item;
            });
        if (isNamed)
            entry.passages.push_back(passage);
    }
    return lacksText(entry) ? note(entry.id, true) : forget(entry.id);
}

// Of the entry that stands in the index.
Result<std::vector<SearchPassage>> FileTexts::passagesBefore(const DocId& id) const
{
    SHANKE_LET(Statement row, m_transaction.query("SELECT key FROM entry WHERE source = ? AND id = ?",
                                                  m_source, id.toString()));
    SHANKE_LET(const bool found, row.next());
    return found ? passagesOf(m_transaction, row.integer(0)) : std::vector<SearchPassage>();
}

Result<> FileTexts::forget(const DocId& id)
{
    return m_transaction.execute("DELETE FROM unread WHERE source = ? AND id = ?", m_source, id.toString());
}

Result<> FileTexts::note(const DocId& id, bool isHere)
{
    return m_transaction.execute("INSERT OR REPLACE INTO unread (source, id, is_here) VALUES (?,?,?)",
                                 m_source, id.toString(), int(isHere));
}

Result<DocId> FileTexts::next() const
{
    SHANKE_LET(
        Statement row,
        m_transaction.query("SELECT id FROM unread WHERE source = ? AND is_here = 1 LIMIT 1", m_source));
    SHANKE_LET(const bool found, row.next());
    return found ? DocId(row.text(0)) : DocId();
}

Result<bool> FileTexts::read(SearchEntry& entry, const FileText& textOf)
{
    bool isAnyRead = false;
    for (const QJsonValue& file : std::as_const(entry.files)) {
        if (!mayHaveText(file) || hasText(entry, file))
            continue;
        const auto text = textOf(file.toObject());
        if (!text)
            continue;
        entry.passages.push_back({entry.kind, Files, file[u"name"_s].toString(), *text, digestOf(file)});
        isAnyRead = true;
    }
    SHANKE_TRY(lacksText(entry) ? note(entry.id, false) : forget(entry.id));
    return isAnyRead;
}

} // namespace shanke
