// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FileTexts.h"

#include "search/packedText.h"

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
    static const QStringList endings{u"docx"_s, u"dotx"_s, u"xlsx"_s, u"pptx"_s, u"ppsx"_s, u"doc"_s,
                                     u"wps"_s,  u"txt"_s,  u"csv"_s,  u"md"_s,   u"pdf"_s};
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

Result<std::optional<QString>> textOfDigest(const ReadSnapshot& index, const QString& digest)
{
    SHANKE_LET(Statement row, index.query("SELECT packed FROM file_text WHERE digest = ?", digest));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return std::nullopt;
    return unpackedText(row.bytes(0)).map([](QString&& text) { return std::optional(std::move(text)); });
}

Result<> addTextsOfFiles(const ReadSnapshot& index, SearchEntry& entry)
{
    for (const QJsonValue& file : std::as_const(entry.files)) {
        if (!mayHaveText(file) || hasText(entry, file))
            continue;
        SHANKE_LET(const auto text, textOfDigest(index, digestOf(file)));
        if (text)
            entry.passages.push_back({entry.kind, Files, file[u"name"_s].toString(), *text, digestOf(file)});
    }
    return {};
}

Result<> FileTexts::keep(SearchEntry& entry)
{
    SHANKE_TRY(addTextsOfFiles(m_transaction, entry));
    return lacksText(entry) ? note(entry.id, true) : forget(entry.id);
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

Result<> FileTexts::forgetUnnamed()
{
    return m_transaction.execute("DELETE FROM file_text WHERE digest NOT IN (SELECT digest FROM named)");
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
        SHANKE_TRY(m_transaction.execute("INSERT OR REPLACE INTO file_text (digest, packed) VALUES (?,?)",
                                         digestOf(file), packedText(*text)));
        entry.passages.push_back({entry.kind, Files, file[u"name"_s].toString(), *text, digestOf(file)});
        isAnyRead = true;
    }
    SHANKE_TRY(lacksText(entry) ? note(entry.id, false) : forget(entry.id));
    return isAnyRead;
}

} // namespace shanke
