// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/eligibility.h"

#include <QHash>
#include <QSet>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MB = 1'000'000;
constexpr qint64 GB = 1'000 * MB;

const QHash<QString, qint64>& limits()
{
    static const QHash<QString, qint64> table{
        {u"pdf"_s, 1024 * MB},
        {u"avro"_s, 8 * GB},
        {u"parquet"_s, 8 * GB},
        {u"gz"_s, 8 * GB},
        {u"gzip"_s, 8 * GB},
        {u"zip"_s, 8 * GB},
        {u"doc"_s, 512 * MB},
        {u"docx"_s, 512 * MB},
        {u"xls"_s, 512 * MB},
        {u"xlsx"_s, 512 * MB},
        {u"eml"_s, 20 * GB},
        {u"tar"_s, 20 * GB},
        {u"csv"_s, 20 * GB},
        {u"htm"_s, 20 * GB},
        {u"html"_s, 20 * GB},
        {u"json"_s, 20 * GB},
        {u"jsonl"_s, 20 * GB},
        {u"tsv"_s, 20 * GB},
        {u"txt"_s, 20 * GB},
        {u"xml"_s, 20 * GB},
        {u"yaml"_s, 20 * GB},
        {u"yml"_s, 20 * GB},
    };
    return table;
}

// Only A to Z: other alphabets have letters that fold onto these (the Kelvin sign onto k).
QString asciiLower(QStringView text)
{
    QString lower = text.toString();
    for (QChar& c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return lower;
}

} // namespace

bool isSupportedStorageClass(QStringView storageClass)
{
    return storageClass == "STANDARD"_L1 || storageClass == "REDUCED_REDUNDANCY"_L1 || storageClass == "STANDARD_IA"_L1
        || storageClass == "ONEZONE_IA"_L1 || storageClass == "INTELLIGENT_TIERING"_L1
        || storageClass == "GLACIER_IR"_L1;
}

bool isMediaExtension(QStringView extension)
{
    static const QSet<QString> media{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"bmp"_s, u"tif"_s, u"tiff"_s, u"webp"_s,
        u"heic"_s, u"ico"_s, u"mp3"_s, u"wav"_s, u"flac"_s, u"aac"_s, u"ogg"_s, u"m4a"_s, u"wma"_s, u"mp4"_s, u"m4v"_s,
        u"mov"_s, u"avi"_s, u"mkv"_s, u"webm"_s, u"wmv"_s, u"flv"_s, u"mpg"_s, u"mpeg"_s, u"3gp"_s};
    return extension.size() <= 4 && media.contains(asciiLower(extension));
}

bool isKnownFormat(QStringView extension)
{
    return extension.size() <= 7 && limits().contains(asciiLower(extension));
}

std::optional<qint64> sizeLimit(QStringView extension)
{
    const auto found = limits().constFind(asciiLower(extension));
    return found == limits().constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace jobscope::explain
