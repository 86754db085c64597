// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveOf.h"

#include "archive/LearningObjects.h"
#include "archive/archiveLabels.h"
#include "archive/archiveNames.h"
#include "archive/documentForArchive.h"
#include "files/FileName.h"
#include "kinds/allKinds.h"
#include "paper/htmlFile.h"
#include "paper/paperSheet.h"
#include "paper/xmlText.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Style =
    "body{font-family:\"Noto Sans CJK SC\",\"Microsoft YaHei\",sans-serif;margin:1.5em auto;max-width:60em;"
    "padding:0 1em;line-height:1.6}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}"
    "h2{font-size:1.1em;margin-top:1.5em}.quiet{color:#555}"_L1;

QString digestOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString linkTo(const QString& part, const QString& words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(part, "/")),
                                          words.toHtmlEscaped());
}

// Without what XML cannot hold, in cells.
QString rowOf(const QStringList& cells)
{
    return u"<tr><td>%1</td></tr>\n"_s.arg(cells.join(u"</td><td>"_s));
}

class ArchiveBuilder
{
public:
    ArchiveBuilder(const ArchiveContent& content, const SheetLanguage& language)
        : m_content(content), m_language(language), m_objects(content.title, language)
    {
    }

    PackageWriter build()
    {
        for (const ArchivedDocument& document : m_content.documents)
            addDocument(document);
        for (const ArchivedFile& file : m_content.files)
            addFile(file);
        add(DocumentsPart, m_lines);
        add(u"index.html"_s, index());
        add(u"imsmanifest.xml"_s, m_objects.xml());
        PackageWriter writer;
        writer.add(ManifestPart.toUtf8(), manifest());
        for (auto& [name, bytes] : m_parts)
            writer.add(name, std::move(bytes));
        for (auto& [name, part] : m_long)
            writer.add(name, std::move(part));
        return writer;
    }

private:
    void addDocument(const ArchivedDocument& document)
    {
        const PaperSource& source = document.source;
        const KindDescription* kind = allKinds().of(source.id);
        const bool isRecord = kind && kind->family == Family::Record;
        if (!isRecord && m_content.reader != Reader::Self)
            return; // nobody here knows who may see what of it
        m_lines +=
            QJsonDocument(documentForArchive(source, m_content.reader)).toJson(QJsonDocument::Compact) + '\n';
        ++m_count;
        if (document.conflicted)
            m_conflicted.append(source.id.toString());
        if (!isRecord)
            return m_plain.append(source.id.toString());
        addPage(*kind, source);
    }

    void addPage(const KindDescription& kind, const PaperSource& source)
    {
        const auto sheet =
            paperSheet(kind, source, {.reader = std::min(m_content.reader, source.most)}, m_language);
        if (!sheet)
            return m_plain.append(source.id.toString());
        const QString page = u"pages/%1.html"_s.arg(++m_pages, 4, 10, QChar(u'0'));
        add(page, htmlFile({*sheet}, {}, m_language));
        const QString changed = source.document.value(u"updatedAt"_s).toString().left(10);
        m_rows += rowOf(
            {linkTo(page, xmlText(sheet->title)), m_language.text({kind.label}), changed.toHtmlEscaped()});
        m_objects.add(kind, source, sheet->title, page);
    }

    void addFile(const ArchivedFile& file)
    {
        QJsonObject said{{u"document"_s, file.document.toString()},
                         {u"name"_s, file.name},
                         {u"mime"_s, file.mime},
                         {u"size"_s, double(file.size)},
                         {u"sha256"_s, QString::fromLatin1(file.sha256)}};
        if (!file.bytes) {
            m_missing.append(said);
            m_fileRows += rowOf({xmlText(file.name).toHtmlEscaped(), m_language.text(fileNotHere())});
            return;
        }
        // Numbered, so that no two are the same.
        const QString part =
            FilesFolder +
            cleanFileName(u"%1-%2"_s.arg(m_files.size() + 1, 4, 10, QChar(u'0')).arg(file.name));
        said.insert(u"part"_s, part);
        m_files.append(said);
        m_fileRows +=
            rowOf({linkTo(part, xmlText(file.name)), m_language.text(bytesOfFile()).arg(file.size)});
        m_long.emplace_back(part.toUtf8(), *file.bytes);
        m_objects.add(file, part);
    }

    void add(const QString& name, const QByteArray& bytes)
    {
        m_digests.insert(name, digestOf(bytes));
        m_parts.emplace_back(name.toUtf8(), bytes);
    }

    QString table(const SheetLabel& heading, const QString& rows) const
    {
        return rows.isEmpty() ? QString()
                              : u"<h2>%1</h2>\n<table>\n%2</table>\n"_s.arg(m_language.text(heading), rows);
    }

    QByteArray index() const
    {
        QString body = table(archiveDocuments(), m_rows) + table(archiveFiles(), m_fileRows);
        if (!m_plain.isEmpty())
            body += u"<p class=\"quiet\">%1</p>\n"_s.arg(
                m_language.text(documentsWithoutPage()).arg(m_plain.size()));
        return u"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
               "<title>%1</title><style>%2</style></head>\n<body><h1>%1</h1>\n%3</body></html>\n"_s
                   .arg(xmlText(m_content.title).toHtmlEscaped(), Style, body)
                   .toUtf8();
    }

    QByteArray manifest() const
    {
        return QJsonDocument(QJsonObject{{u"format"_s, ArchiveFormat},
                                         {u"version"_s, ArchiveVersion},
                                         {u"form"_s, toWord(m_content.form)},
                                         {u"title"_s, m_content.title},
                                         {u"documents"_s, m_count},
                                         {u"severalVersions"_s, m_conflicted},
                                         {u"files"_s, m_files},
                                         {u"filesNotHere"_s, m_missing},
                                         {u"sha256"_s, m_digests}})
            .toJson(QJsonDocument::Indented);
    }

    const ArchiveContent& m_content;
    const SheetLanguage& m_language;
    LearningObjects m_objects;
    std::vector<std::pair<QByteArray, QByteArray>> m_parts;
    std::vector<std::pair<QByteArray, LongPart>> m_long;
    QByteArray m_lines;
    QString m_rows;
    QString m_fileRows;
    QStringList m_plain; // without a page
    QJsonArray m_files;
    QJsonArray m_missing;
    QJsonArray m_conflicted;
    QJsonObject m_digests;
    int m_pages = 0;
    int m_count = 0;
};

} // namespace

QString toWord(ArchiveForm form)
{
    switch (form) {
    case ArchiveForm::Space:
        return u"space"_s;
    case ArchiveForm::Lesson:
        return u"lesson"_s;
    case ArchiveForm::Showcase:
        break;
    }
    return u"showcase"_s;
}

std::optional<ArchiveForm> archiveFormFromWord(const QString& word)
{
    for (const ArchiveForm form : {ArchiveForm::Space, ArchiveForm::Lesson, ArchiveForm::Showcase}) {
        if (word == toWord(form))
            return form;
    }
    return std::nullopt;
}

PackageWriter archiveOf(const ArchiveContent& content, const SheetLanguage& language)
{
    return ArchiveBuilder(content, language).build();
}

} // namespace shanke
