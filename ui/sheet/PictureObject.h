// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTextFormat>
#include <QTextObjectInterface>

namespace shanke {

class SheetPictures;

// Draws the pictures in a text document: as wide as they are, at most as the column in which they stand. One
// that is not here is a box with its name. Belongs to its document; where there is none, a text names its
// pictures. Lives in the ui thread.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit PictureObject(QTextDocument& document);

    static bool isIn(const QTextDocument& document);
    // The format of the picture of a file, with what else `base` says.
    static QTextImageFormat format(const QString& name, const QTextFormat& base);

    // May be gone before this; null: boxes only.
    void setPictures(const SheetPictures* pictures);
    const SheetPictures* pictures() const;

    QSizeF intrinsicSize(QTextDocument* document, int at, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int at,
                    const QTextFormat& format) override;

private:
    void layAgain();

    QTextDocument& m_document;
    QPointer<const SheetPictures> m_pictures;
};

} // namespace shanke
