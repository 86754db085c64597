// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace shanke {

class FileService;

// The pictures that a document shows in its texts, by the names of its files. Reads those that are on this
// PC, in threads of their own, and keeps them while the document is shown. Lives in the ui thread and never
// waits.
class SheetPictures : public QObject
{
    Q_OBJECT
public:
    // `files` outlives it.
    explicit SheetPictures(FileService& files, QObject* parent = nullptr);

    // Reads what `document` shows and is not known yet. Of a new document, or of another than before, nothing
    // is known.
    void show(const DatabaseName& database, const DocId& id, const QJsonObject& document);
    // What the document shows before it has the file.
    void add(const QString& name, const QByteArray& bytes);

    // Null while it is not here.
    QImage picture(const QString& name) const { return m_pictures.value(name); }
    // Whether the document has a file of this name, or gets one.
    bool isFile(const QString& name) const { return m_names.contains(name); }

signals:
    void changed();

private:
    using Bytes = QHash<QString, QByteArray>; // by the name of the file

    void look();
    QJsonArray unknownFiles() const;
    void take(const Bytes& found);

    FileService& m_files;
    DatabaseName m_database{};
    DocId m_id{};
    QJsonObject m_document;
    QHash<QString, QImage> m_pictures;
    QHash<QString, QString> m_digests; // of what was read, by name
    QStringList m_names;
    QJsonArray m_asked; // files that were asked for last
    int m_shown = 0;    // counts documents: an answer about one before is not taken
};

} // namespace shanke
