// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/readWord.h"

#include "ooxml/BodyReader.h"
#include "ooxml/FileRefusal.h"
#include "ooxml/LaidInPart.h"
#include "ooxml/PictureParts.h"
#include "ooxml/XmlTree.h"
#include "package/Package.h"
#include "package/PartName.h"
#include "package/Relationships.h"

#include <QTemporaryFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestPart = 64 * 1024 * 1024;
constexpr qint64 LargestTogether = 256 * 1024 * 1024;
constexpr qint64 LargestRatio = 200;
constexpr qint64 LargestDirectory = 4 * 1024 * 1024;

// The parts of one file, as trees.
class WordParts
{
public:
    static Result<std::unique_ptr<WordParts>> open(const QString& path)
    {
        SHANKE_LET(auto package, Package::open(path));
        SHANKE_TRY(package->refuseMoreThan(LargestPart, LargestTogether, LargestRatio));
        std::unique_ptr<WordParts> parts(new WordParts(std::move(package)));
        SHANKE_TRY(parts->find());
        return parts;
    }

    Result<WordDocument> read()
    {
        pugi::xml_document main;
        SHANKE_TRY(load(m_main, main));
        const pugi::xml_node body = main.child("w:document").child("w:body");
        if (!body)
            return refuseFile(
                whatElse(),
                u"The file is no text document: only those of Word and WPS Writer can be imported."_s);
        pugi::xml_document styles, numbering, footnotes, endnotes;
        loadNamed(u"styles", styles);
        loadNamed(u"numbering", numbering);
        loadNamed(u"footnotes", footnotes);
        loadNamed(u"endnotes", endnotes);
        const StyleSheet sheet = StyleSheet::read(styles.document_element());
        Numbering numbers = Numbering::read(numbering.document_element());
        PictureParts pictures(*m_package, m_named, *m_pictures);
        BodyReader reader(
            sheet, numbers, {footnotes.document_element(), endnotes.document_element()},
            [this](const QString& id) { return laidIn(id); }, pictures);

        WordDocument document;
        document.blocks = reader.read(body);
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        document.pictures = std::move(m_ownPictures);
        document.dropped.add(m_beside);
        document.dropped.add(reader.counts().dropped);
        document.dropped.add(u"not understood"_s, seenCharacters(rawText(body)) - reader.counts().met);
        countBeside(document.dropped);
        return document;
    }

private:
    explicit WordParts(std::unique_ptr<Package> package) : m_package(std::move(package)) {}

    Result<Relationships> relationships(const QString& part) const
    {
        if (!m_package->has(relationshipsOf(part)))
            return Relationships();
        SHANKE_LET(auto bytes, m_package->part(relationshipsOf(part), LargestDirectory));
        PartReader in(std::move(bytes));
        return Relationships::read(in, part);
    }

    Result<> find()
    {
        SHANKE_TRY(refuseMacros());
        SHANKE_LET(const Relationships ofPackage, relationships({}));
        const QString named = ofPackage.partOf(u"officeDocument");
        m_main = named.isEmpty() ? u"word/document.xml"_s : named;
        if (!m_package->has(m_main))
            return refuseFile(FileRefusal::Archive,
                              u"The file is an archive, but no text document of Word or WPS."_s);
        SHANKE_LET(m_named, relationships(m_main));
        return {};
    }

    Result<> refuseMacros() const
    {
        for (const QString& name : m_package->names()) {
            if (name.endsWith(u"vbaproject.bin"))
                return refuseFile(
                    FileRefusal::Macros,
                    u"The file holds macros, which are programs: save it as .docx in Word or WPS, and "
                    "import that."_s);
        }
        return {};
    }

    FileRefusal whatElse() const
    {
        if (m_main.startsWith(u"xl/"))
            return FileRefusal::Workbook;
        return m_main.startsWith(u"ppt/") ? FileRefusal::Slides : FileRefusal::Unknown;
    }

    // In what is laid in itself nothing more is.
    WordBlocks laidIn(const QString& id)
    {
        const auto target = m_named.byId(id);
        if (!target || m_isLaidIn)
            return {};
        const auto bytes = m_package->bytes(target->part, LargestPart);
        WordDocument laid = !bytes                            ? notReadLaidIn(0)
                            : bytes->startsWith("PK\x03\x04") ? readPackage(*bytes)
                                                              : readLaidIn(*bytes);
        m_beside.add(laid.dropped);
        m_ownPictures.add(laid.pictures);
        return std::move(laid.blocks);
    }

    WordDocument readPackage(const QByteArray& bytes)
    {
        QTemporaryFile file;
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            return notReadLaidIn(0);
        const auto document = open(file.fileName()).and_then([this](std::unique_ptr<WordParts> parts) {
            parts->m_isLaidIn = true;
            parts->m_pictures = m_pictures;
            return parts->read();
        });
        if (!document && document.error().kind == ErrorKind::Forbidden)
            m_refusal = document.error();
        return document ? *document : notReadLaidIn(0);
    }

    Result<> load(const QString& part, pugi::xml_document& tree) const
    {
        SHANKE_LET(const QByteArray bytes, m_package->bytes(part, LargestPart));
        return parseXml(tree, bytes);
    }

    // What only says how it looks may be missing or broken: the text is read all the same.
    void loadNamed(QStringView kind, pugi::xml_document& tree) const
    {
        if (const QString part = m_named.partOf(kind); !part.isEmpty() && !load(part, tree))
            tree.reset();
    }

    // What stands on every page, or in the margin, belongs to no place of a plan.
    void countBeside(Drops& dropped) const
    {
        for (const Relationships::Target& target : m_named.targets()) {
            const bool isOnPages = target.kind == u"header" || target.kind == u"footer";
            pugi::xml_document tree;
            if ((isOnPages || target.kind == u"comments") && load(target.part, tree))
                dropped.add(isOnPages ? target.kind : u"comment"_s, seenCharacters(rawText(tree)));
        }
    }

    std::unique_ptr<Package> m_package;
    QString m_main;
    Relationships m_named;
    Drops m_beside; // of what is laid in
    WordPictures m_ownPictures;
    WordPictures* m_pictures = &m_ownPictures; // of the file that this one is laid into
    std::optional<Error> m_refusal;            // of what is laid in
    bool m_isLaidIn = false;
};

} // namespace

Result<WordDocument> readWord(const QString& path)
{
    SHANKE_LET(const auto parts, WordParts::open(path));
    return parts->read();
}

} // namespace shanke
