// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"
#include "sheet/SheetLanguage.h"

class QXmlStreamWriter;

namespace shanke {

struct KindDescription;

// The parts of an archive as learning objects: "imsmanifest.xml" after IMS content packaging 1.1 (GB/T
// 26222), where LOM (GB/T 21365) says of each page what it is, whose, for whom, and what it belongs to. A
// value.
class LearningObjects
{
public:
    LearningObjects(QString title, const SheetLanguage& language)
        : m_title(std::move(title)), m_language(&language)
    {
    }

    void add(const KindDescription& kind, const PaperSource& source, const QString& title,
             const QString& page);
    void add(const ArchivedFile& file, const QString& part); // of a document that was added before
    QByteArray xml() const;

private:
    struct Page
    {
        const KindDescription* kind;
        const PaperSource* source; // of the content that is archived
        QString title;
        QString part;
    };
    struct File
    {
        const ArchivedFile* file;
        QString part;
    };

    void writeOrganization(QXmlStreamWriter& xml) const;
    void writePage(QXmlStreamWriter& xml, size_t index) const;
    void writeFile(QXmlStreamWriter& xml, size_t index) const;

    QString m_title;
    const SheetLanguage* m_language;
    std::vector<Page> m_pages;
    std::vector<File> m_files;
};

} // namespace shanke
