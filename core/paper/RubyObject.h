// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCursor>
#include <QTextObjectInterface>

namespace shanke {

// Draws text with its reading above it inside a line of a document, which has no such thing of its own.
// Belongs to the document.
class RubyObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static void registerIn(QTextDocument& document);
    static void insert(QTextCursor& cursor, const QString& base, const QString& reading,
                       QTextCharFormat format);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    using QObject::QObject;
};

} // namespace shanke
