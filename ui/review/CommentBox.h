// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QCompleter;

namespace shanke {

// A small field for one remark. Sentences written before are offered while typing; Ctrl+Enter hands the
// remark over.
class CommentBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CommentBox(QWidget* parent = nullptr);

    void setPhrases(const QStringList& phrases);

signals:
    void handedOver();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool steersCompletion(int key) const;
    void offer();
    void take(const QString& phrase);

    QCompleter* m_completer;
};

} // namespace shanke
