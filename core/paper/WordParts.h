// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperPicture.h"

#include <QStringList>

#include <vector>

namespace shanke {

// What the body of a text document names by an id: pictures, and addresses outside. The same thing gets the
// same id. Belongs to one document while it is written.
class WordParts
{
public:
    QString idOf(const PaperPicture& picture);
    QString idOf(const QString& address);

    struct Media
    {
        QByteArray name; // "media/image1.png"
        QByteArray bytes;
    };
    const std::vector<Media>& media() const { return m_media; }
    // Of the body: these, its styles, fonts, settings, lists and footer.
    QByteArray relationships() const;

private:
    QString add(const QByteArray& type, const QString& target, bool isOutside);

    struct Relationship
    {
        QByteArray type;
        QString target;
        bool isOutside = false;
    };
    std::vector<Relationship> m_relationships;
    std::vector<Media> m_media;
};

} // namespace shanke
