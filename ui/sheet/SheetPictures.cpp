// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetPictures.h"

#include "ui/common/plainPicture.h"
#include "ui/common/whenReady.h"
#include "workspace/FileService.h"

#include <QJsonDocument>
#include <QtConcurrent>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPixelsASide = 1600;

using Images = QHash<QString, QImage>;

Images imagesOf(const QHash<QString, QByteArray>& files)
{
    Images images;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (QImage image = plainPictureOf(file.value(), MostPixelsASide); !image.isNull())
            images.insert(file.key(), image);
    }
    return images;
}

} // namespace

SheetPictures::SheetPictures(FileService& files, QObject* parent) : QObject(parent), m_files(files)
{
    connect(&files, &FileService::changed, this, [this] { // one may have come
        m_asked = {};
        look();
    });
}

void SheetPictures::show(const DatabaseName& database, const DocId& id, const QJsonObject& document)
{
    const bool isSame = database == m_database && (id == m_id || m_id.isEmpty()); // a new one gets its id
    if (!isSame) {
        ++m_shown;
        m_pictures.clear();
        m_digests.clear();
        m_asked = {};
    }
    m_database = database;
    m_id = id;
    m_document = document;
    m_names = m_pictures.keys();
    for (const QJsonValue& file : document.value(u"files"_s).toArray())
        m_names.append(file[u"name"_s].toString());
    look();
}

// The picture files that are not known: the file of a name may be another one now.
QJsonArray SheetPictures::unknownFiles() const
{
    QJsonArray files;
    for (const QJsonValue& file : m_document.value(u"files"_s).toArray()) {
        const QString name = file[u"name"_s].toString();
        const QString digest = file[u"sha256"_s].toString();
        const bool isKnown = m_pictures.contains(name) && m_digests.value(name, digest) == digest;
        if (!isKnown && file[u"mime"_s].toString().startsWith(u"image/"_s))
            files.append(file);
    }
    return files;
}

// Asks once for what is not known and shown, however often somebody types.
void SheetPictures::look()
{
    QJsonObject rest = m_document;
    rest.remove(u"files"_s);
    QJsonArray files = unknownFiles();
    const QByteArray text =
        files.isEmpty() ? QByteArray() : QJsonDocument(rest).toJson(QJsonDocument::Compact);
    for (qsizetype i = files.size(); i-- > 0;) {
        if (!text.contains(files[i][u"name"_s].toString().toUtf8()))
            files.removeAt(i);
    }
    if (files.isEmpty() || files == m_asked)
        return;
    m_asked = files;
    rest.insert(u"files"_s, files);
    whenReady(m_files.pictures(m_database, rest), this,
              [this, shown = m_shown, files](const Result<Bytes>& found) {
                  if (!found || found->isEmpty() || shown != m_shown)
                      return;
                  for (const QJsonValue& file : files) {
                      if (const QString name = file[u"name"_s].toString(); found->contains(name))
                          m_digests.insert(name, file[u"sha256"_s].toString());
                  }
                  take(*found);
              });
}

void SheetPictures::add(const QString& name, const QByteArray& bytes)
{
    m_names.append(name);
    take({{name, bytes}});
}

void SheetPictures::take(const Bytes& found)
{
    whenReady(QtConcurrent::run(&imagesOf, found), this, [this, shown = m_shown](const Images& images) {
        if (shown != m_shown || images.isEmpty())
            return;
        m_pictures.insert(images);
        emit changed();
    });
}

} // namespace shanke
