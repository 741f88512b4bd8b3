/* Looking at JSON text several bytes at a time: with SSE2, or portably (OAC_PORTABLE forces that). Internal.
 *
 * A chunk is OAC_CHUNK bytes in a register. Byte i of a chunk is bit i of a mask, on every machine. */
#ifndef OAC_JSON_CHUNK_H
#define OAC_JSON_CHUNK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A function that is called rarely stays out of its callers, so that they need not save registers for it; one that is
 * called always is made part of them. */
#if defined(__GNUC__) || defined(__clang__)
#define OAC_COLD __attribute__((noinline))
#define OAC_HOT inline __attribute__((always_inline))
#else
#define OAC_COLD
#define OAC_HOT inline
#endif

#if defined(__SSE2__) && defined(__x86_64__) && !defined(OAC_PORTABLE)

#include <emmintrin.h>

#define OAC_CHUNK 16

typedef __m128i oac_chunk;

static OAC_HOT oac_chunk oac_chunk_load(const char *from)
{
    return _mm_loadu_si128((const __m128i *)(const void *)from);
}

static OAC_HOT void oac_chunk_store(char *to, oac_chunk chunk)
{
    _mm_storeu_si128((__m128i *)(void *)to, chunk);
}

/* Loads `count` bytes, 1 to 15, touching no other; the rest is zero. */
static OAC_HOT oac_chunk oac_chunk_load_short(const char *from, size_t count)
{
    if (count >= 8) {
        uint64_t high = 0;
        memcpy(&high, from + count - 8, 8);
        high = high >> 8 * (15 - count) >> 8;
        return _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *)(const void *)from),
                                  _mm_cvtsi64_si128((long long)high));
    }
    if (count >= 4) {
        uint32_t first = 0;
        uint32_t last = 0;
        memcpy(&first, from, 4);
        memcpy(&last, from + count - 4, 4);
        return _mm_cvtsi64_si128((long long)(first | (uint64_t)last << 8 * (count - 4)));
    }
    const uint64_t low = (uint64_t)(unsigned char)from[0] |
                         (uint64_t)(unsigned char)from[count / 2] << 8 * (count / 2) |
                         (uint64_t)(unsigned char)from[count - 1] << 8 * (count - 1);
    return _mm_cvtsi64_si128((long long)low);
}

/* Stores the first `count` bytes, 0 to 15, touching no other. */
static OAC_HOT void oac_chunk_store_short(char *to, oac_chunk chunk, size_t count)
{
    uint64_t rest = (uint64_t)_mm_cvtsi128_si64(chunk);
    if (count & 8) {
        memcpy(to, &rest, 8);
        to += 8;
        rest = (uint64_t)_mm_cvtsi128_si64(_mm_srli_si128(chunk, 8));
    }
    if (count & 4) {
        memcpy(to, &rest, 4);
        to += 4;
        rest >>= 32;
    }
    if (count & 2) {
        memcpy(to, &rest, 2);
        to += 2;
        rest >>= 16;
    }
    if (count & 1) {
        *to = (char)rest;
    }
}

/* The bytes that a JSON string cannot hold as they are, or that need a look: quote, backslash, control, beyond ASCII.
 */
static OAC_HOT unsigned oac_chunk_special(oac_chunk chunk)
{
    const __m128i backslash = _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\'));
    /* 0x22, the quote, and 0x20 change places, so that what is looked for is all below 0x21. Signed: from 0x80 on
     * negative, too. */
    const __m128i below = _mm_subs_epi8(_mm_xor_si128(chunk, _mm_set1_epi8(2)), _mm_set1_epi8(0x21));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(backslash, below));
}

/* The bytes that end a run of plain characters and of characters beyond ASCII: quote, backslash, control. */
static OAC_HOT unsigned oac_chunk_stops(oac_chunk chunk)
{
    const __m128i backslash = _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\'));
    const __m128i swapped = _mm_xor_si128(chunk, _mm_set1_epi8(2)); /* as above */
    const __m128i below = _mm_cmpeq_epi8(_mm_min_epu8(swapped, _mm_set1_epi8(0x20)), swapped);
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(backslash, below));
}

static OAC_HOT unsigned oac_chunk_backslashes(oac_chunk chunk)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\')));
}

/* The bytes beyond ASCII. */
static OAC_HOT unsigned oac_chunk_high(oac_chunk chunk)
{
    return (unsigned)_mm_movemask_epi8(chunk);
}

static OAC_HOT oac_chunk oac_chunk_none(void)
{
    return _mm_setzero_si128();
}

/* Nonzero when there is a special byte in one of two chunks. */
static OAC_HOT unsigned oac_chunks_special(oac_chunk a, oac_chunk b)
{
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i swap = _mm_set1_epi8(2);
    const __m128i limit = _mm_set1_epi8(0x21);
    const __m128i backslashes = _mm_or_si128(_mm_cmpeq_epi8(a, backslash), _mm_cmpeq_epi8(b, backslash));
    const __m128i below_a = _mm_subs_epi8(_mm_xor_si128(a, swap), limit);
    const __m128i below_b = _mm_subs_epi8(_mm_xor_si128(b, swap), limit);
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(backslashes, _mm_or_si128(below_a, below_b)));
}

/* Copies `count` bytes, 1 to 15, touching no other. 0 when none is special; otherwise what was copied is void. */
static OAC_HOT unsigned oac_chunk_copy_plain(char *to, const char *from, size_t count)
{
    if (count >= 8) {
        const __m128i low = _mm_loadl_epi64((const __m128i *)(const void *)from);
        const __m128i high = _mm_loadl_epi64((const __m128i *)(const void *)(from + count - 8));
        _mm_storel_epi64((__m128i *)(void *)to, low);
        _mm_storel_epi64((__m128i *)(void *)(to + count - 8), high);
        return oac_chunk_special(_mm_unpacklo_epi64(low, high));
    }
    if (count < 4) {
        /* First, middle and last are all there are, though not always three. */
        const int first = (unsigned char)from[0];
        const int middle = (unsigned char)from[count / 2];
        const int last = (unsigned char)from[count - 1];
        to[0] = (char)first;
        to[count / 2] = (char)middle;
        to[count - 1] = (char)last;
        return oac_chunk_special(_mm_cvtsi32_si128(first | middle << 8 | last << 16)) & 7;
    }
    int32_t first = 0;
    int32_t last = 0;
    memcpy(&first, from, 4);
    memcpy(&last, from + count - 4, 4);
    memcpy(to, &first, 4);
    memcpy(to + count - 4, &last, 4);
    const __m128i both = _mm_unpacklo_epi32(_mm_cvtsi32_si128(first), _mm_cvtsi32_si128(last));
    return oac_chunk_special(both) & 0xFF;
}

#else

#define OAC_CHUNK 8

typedef struct oac_chunk {
    unsigned char bytes[OAC_CHUNK];
} oac_chunk;

static OAC_HOT oac_chunk oac_chunk_load(const char *from)
{
    oac_chunk chunk;
    memcpy(chunk.bytes, from, OAC_CHUNK);
    return chunk;
}

static OAC_HOT void oac_chunk_store(char *to, oac_chunk chunk)
{
    memcpy(to, chunk.bytes, OAC_CHUNK);
}

static OAC_HOT oac_chunk oac_chunk_load_short(const char *from, size_t count)
{
    oac_chunk chunk = {{0}};
    memcpy(chunk.bytes, from, count);
    return chunk;
}

static OAC_HOT void oac_chunk_store_short(char *to, oac_chunk chunk, size_t count)
{
    memcpy(to, chunk.bytes, count);
}

static OAC_HOT unsigned oac_chunk_special(oac_chunk chunk)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    const uint64_t tops = UINT64_C(0x8080808080808080);
    uint64_t word = 0;
    memcpy(&word, chunk.bytes, sizeof word);
    const uint64_t quote = word ^ ones * '"';
    const uint64_t backslash = word ^ ones * '\\';
    /* A byte that is 0 borrows; bytes above it may then be marked wrongly, so this only says whether there is one. */
    const uint64_t marked = ((quote - ones) | (backslash - ones) | (word - ones * 0x20) | word) & tops;
    unsigned mask = 0;
    if (marked != 0) {
        for (unsigned i = 0; i < OAC_CHUNK; i++) {
            unsigned char byte = chunk.bytes[i];
            mask |= (unsigned)(byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80) << i;
        }
    }
    return mask;
}

static OAC_HOT unsigned oac_chunk_stops(oac_chunk chunk)
{
    unsigned mask = 0;
    for (unsigned i = 0; i < OAC_CHUNK; i++) {
        const unsigned char byte = chunk.bytes[i];
        mask |= (unsigned)(byte == '"' || byte == '\\' || byte < 0x20) << i;
    }
    return mask;
}

static OAC_HOT unsigned oac_chunk_backslashes(oac_chunk chunk)
{
    unsigned mask = 0;
    for (unsigned i = 0; i < OAC_CHUNK; i++) {
        mask |= (unsigned)(chunk.bytes[i] == '\\') << i;
    }
    return mask;
}

static OAC_HOT unsigned oac_chunk_high(oac_chunk chunk)
{
    unsigned mask = 0;
    for (unsigned i = 0; i < OAC_CHUNK; i++) {
        mask |= (unsigned)(chunk.bytes[i] >> 7) << i;
    }
    return mask;
}

static OAC_HOT oac_chunk oac_chunk_none(void)
{
    const oac_chunk chunk = {{0}};
    return chunk;
}

static OAC_HOT unsigned oac_chunks_special(oac_chunk a, oac_chunk b)
{
    return oac_chunk_special(a) | oac_chunk_special(b);
}

static OAC_HOT unsigned oac_chunk_copy_plain(char *to, const char *from, size_t count)
{
    const oac_chunk chunk = oac_chunk_load_short(from, count);
    oac_chunk_store_short(to, chunk, count);
    return oac_chunk_special(chunk) & ((1u << count) - 1);
}

#endif

/* The number of the lowest bit; the mask is not 0. */
static OAC_HOT size_t oac_mask_first(unsigned mask)
{
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(OAC_PORTABLE)
    /* The builtin, but for an instruction that widens its int: the next place in a text waits for this result. */
    size_t first = 0;
    __asm__("rep bsf %1, %k0" : "=r"(first) : "r"(mask) : "cc");
    return first;
#elif defined(__GNUC__) || defined(__clang__)
    return (size_t)(unsigned)__builtin_ctz(mask);
#else
    size_t first = 0;
    while ((mask >> first & 1) == 0) {
        first++;
    }
    return first;
#endif
}

#endif
