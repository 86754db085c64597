// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/EventProof.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes NoticedOffset{10};
constexpr int CodeLength = 16;
constexpr int GroupLength = 4;
constexpr int BitsOfSign = 5;
const QString Signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s; // none that is taken for another

} // namespace

std::chrono::minutes EventProof::clockAhead() const
{
    if (receipts.empty() || !signedAt.isValid() || signedAt <= receipts.front().at)
        return std::chrono::minutes(0);
    return std::chrono::minutes(receipts.front().at.secsTo(signedAt) / 60);
}

bool EventProof::isClockWrong() const
{
    return clockAhead() > NoticedOffset;
}

QString receiptCodeOf(const DocId& event)
{
    const QByteArray digest = Digest::of("shanke/check-code/1\n" + event.toUtf8()).toRaw();
    QString code;
    for (int i = 0; i < CodeLength; ++i) {
        int sign = 0;
        for (int bit = i * BitsOfSign; bit < (i + 1) * BitsOfSign; ++bit)
            sign = sign * 2 + ((uchar(digest[bit / 8]) >> (7 - bit % 8)) & 1);
        if (i > 0 && i % GroupLength == 0)
            code += u'-';
        code += Signs[sign];
    }
    return code;
}

QString plainReceiptCode(const QString& typed)
{
    QString code;
    for (QChar c : typed.toUpper()) {
        c = c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
        if (Signs.contains(c)) {
            if (code.size() % (GroupLength + 1) == GroupLength)
                code += u'-';
            code += c;
        }
    }
    return code;
}

} // namespace shanke
